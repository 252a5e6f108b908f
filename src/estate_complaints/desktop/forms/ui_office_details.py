# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'office_details.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_OfficeDetailsForm(object):
    def setupUi(self, OfficeDetailsForm):
        if not OfficeDetailsForm.objectName():
            OfficeDetailsForm.setObjectName(u"OfficeDetailsForm")
        OfficeDetailsForm.resize(760, 520)
        self.details_layout = QVBoxLayout(OfficeDetailsForm)
        self.details_layout.setSpacing(12)
        self.details_layout.setObjectName(u"details_layout")
        self.details_layout.setContentsMargins(0, 12, 0, 0)
        self.scroll = QScrollArea(OfficeDetailsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.scroll_room = QWidget()
        self.scroll_room.setObjectName(u"scroll_room")
        self.scroll_room_layout = QVBoxLayout(self.scroll_room)
        self.scroll_room_layout.setSpacing(14)
        self.scroll_room_layout.setObjectName(u"scroll_room_layout")
        self.scroll_room_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_hint = QLabel(self.scroll_room)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")

        self.scroll_room_layout.addWidget(self.heading_hint)

        self.office_name_column = QVBoxLayout()
        self.office_name_column.setSpacing(4)
        self.office_name_column.setObjectName(u"office_name_column")
        self.office_name_label = QLabel(self.scroll_room)
        self.office_name_label.setObjectName(u"office_name_label")

        self.office_name_column.addWidget(self.office_name_label)

        self.office_name = QLineEdit(self.scroll_room)
        self.office_name.setObjectName(u"office_name")

        self.office_name_column.addWidget(self.office_name)

        self.office_name_problem = QLabel(self.scroll_room)
        self.office_name_problem.setObjectName(u"office_name_problem")
        self.office_name_problem.setVisible(False)
        self.office_name_problem.setWordWrap(True)
        self.office_name_problem.setProperty(u"role", u"problem")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.office_name_problem.sizePolicy().hasHeightForWidth())
        self.office_name_problem.setSizePolicy(sizePolicy)

        self.office_name_column.addWidget(self.office_name_problem)


        self.scroll_room_layout.addLayout(self.office_name_column)

        self.address_column = QVBoxLayout()
        self.address_column.setSpacing(4)
        self.address_column.setObjectName(u"address_column")
        self.address_label = QLabel(self.scroll_room)
        self.address_label.setObjectName(u"address_label")

        self.address_column.addWidget(self.address_label)

        self.address = QPlainTextEdit(self.scroll_room)
        self.address.setObjectName(u"address")
        self.address.setTabChangesFocus(True)
        self.address.setMinimumSize(QSize(0, 84))
        self.address.setMaximumSize(QSize(16777215, 84))

        self.address_column.addWidget(self.address)

        self.address_problem = QLabel(self.scroll_room)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setVisible(False)
        self.address_problem.setWordWrap(True)
        self.address_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.address_problem.sizePolicy().hasHeightForWidth())
        self.address_problem.setSizePolicy(sizePolicy)

        self.address_column.addWidget(self.address_problem)


        self.scroll_room_layout.addLayout(self.address_column)

        self.contact_line = QHBoxLayout()
        self.contact_line.setSpacing(16)
        self.contact_line.setObjectName(u"contact_line")
        self.telephone_column = QVBoxLayout()
        self.telephone_column.setSpacing(4)
        self.telephone_column.setObjectName(u"telephone_column")
        self.telephone_label = QLabel(self.scroll_room)
        self.telephone_label.setObjectName(u"telephone_label")

        self.telephone_column.addWidget(self.telephone_label)

        self.telephone = QLineEdit(self.scroll_room)
        self.telephone.setObjectName(u"telephone")

        self.telephone_column.addWidget(self.telephone)

        self.telephone_problem = QLabel(self.scroll_room)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setVisible(False)
        self.telephone_problem.setWordWrap(True)
        self.telephone_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.telephone_problem.sizePolicy().hasHeightForWidth())
        self.telephone_problem.setSizePolicy(sizePolicy)

        self.telephone_column.addWidget(self.telephone_problem)

        self.telephone_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.telephone_column.addItem(self.telephone_space)


        self.contact_line.addLayout(self.telephone_column)

        self.email_column = QVBoxLayout()
        self.email_column.setSpacing(4)
        self.email_column.setObjectName(u"email_column")
        self.email_label = QLabel(self.scroll_room)
        self.email_label.setObjectName(u"email_label")

        self.email_column.addWidget(self.email_label)

        self.email = QLineEdit(self.scroll_room)
        self.email.setObjectName(u"email")

        self.email_column.addWidget(self.email)

        self.email_problem = QLabel(self.scroll_room)
        self.email_problem.setObjectName(u"email_problem")
        self.email_problem.setVisible(False)
        self.email_problem.setWordWrap(True)
        self.email_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.email_problem.sizePolicy().hasHeightForWidth())
        self.email_problem.setSizePolicy(sizePolicy)

        self.email_column.addWidget(self.email_problem)

        self.email_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.email_column.addItem(self.email_space)


        self.contact_line.addLayout(self.email_column)


        self.scroll_room_layout.addLayout(self.contact_line)

        self.website_column = QVBoxLayout()
        self.website_column.setSpacing(4)
        self.website_column.setObjectName(u"website_column")
        self.website_label = QLabel(self.scroll_room)
        self.website_label.setObjectName(u"website_label")

        self.website_column.addWidget(self.website_label)

        self.website = QLineEdit(self.scroll_room)
        self.website.setObjectName(u"website")

        self.website_column.addWidget(self.website)

        self.website_problem = QLabel(self.scroll_room)
        self.website_problem.setObjectName(u"website_problem")
        self.website_problem.setVisible(False)
        self.website_problem.setWordWrap(True)
        self.website_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.website_problem.sizePolicy().hasHeightForWidth())
        self.website_problem.setSizePolicy(sizePolicy)

        self.website_column.addWidget(self.website_problem)


        self.scroll_room_layout.addLayout(self.website_column)

        self.scroll_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_room_layout.addItem(self.scroll_space)

        self.scroll.setWidget(self.scroll_room)

        self.details_layout.addWidget(self.scroll)

        self.failure = QLabel(OfficeDetailsForm)
        self.failure.setObjectName(u"failure")
        self.failure.setVisible(False)
        self.failure.setWordWrap(True)
        self.failure.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.failure.sizePolicy().hasHeightForWidth())
        self.failure.setSizePolicy(sizePolicy)

        self.details_layout.addWidget(self.failure)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.save = QPushButton(OfficeDetailsForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.foot.addWidget(self.save)


        self.details_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.office_name_label.setBuddy(self.office_name)
        self.address_label.setBuddy(self.address)
        self.telephone_label.setBuddy(self.telephone)
        self.email_label.setBuddy(self.email)
        self.website_label.setBuddy(self.website)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office_name, self.address)
        QWidget.setTabOrder(self.address, self.telephone)
        QWidget.setTabOrder(self.telephone, self.email)
        QWidget.setTabOrder(self.email, self.website)
        QWidget.setTabOrder(self.website, self.save)

        self.retranslateUi(OfficeDetailsForm)
    # setupUi

    def retranslateUi(self, OfficeDetailsForm):
        OfficeDetailsForm.setWindowTitle(QCoreApplication.translate("OfficeDetailsForm", u"The office", None))
        self.heading_hint.setText(QCoreApplication.translate("OfficeDetailsForm", u"This stands at the head of the office's letters. Letters already sent stay as they are.", None))
        self.office_name_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"&Name of the office", None))
#if QT_CONFIG(accessibility)
        self.office_name.setAccessibleName(QCoreApplication.translate("OfficeDetailsForm", u"Name of the office", None))
#endif // QT_CONFIG(accessibility)
        self.office_name_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"A&ddress of the office", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("OfficeDetailsForm", u"Address of the office", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"&Telephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("OfficeDetailsForm", u"Telephone", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setText("")
        self.email_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"E-mai&l", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("OfficeDetailsForm", u"E-mail", None))
#endif // QT_CONFIG(accessibility)
        self.email_problem.setText("")
        self.website_label.setText(QCoreApplication.translate("OfficeDetailsForm", u"&Website", None))
#if QT_CONFIG(accessibility)
        self.website.setAccessibleName(QCoreApplication.translate("OfficeDetailsForm", u"Website", None))
#endif // QT_CONFIG(accessibility)
        self.website_problem.setText("")
        self.failure.setText("")
        self.save.setText(QCoreApplication.translate("OfficeDetailsForm", u"&Save the details", None))
    # retranslateUi

