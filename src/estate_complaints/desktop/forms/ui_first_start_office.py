# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_office.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QPlainTextEdit,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_FirstStartOfficeForm(object):
    def setupUi(self, FirstStartOfficeForm):
        if not FirstStartOfficeForm.objectName():
            FirstStartOfficeForm.setObjectName(u"FirstStartOfficeForm")
        FirstStartOfficeForm.resize(640, 520)
        self.page_layout = QVBoxLayout(FirstStartOfficeForm)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FirstStartOfficeForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.page_layout.addWidget(self.heading)

        self.heading_hint = QLabel(FirstStartOfficeForm)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")

        self.page_layout.addWidget(self.heading_hint)

        self.office_name_column = QVBoxLayout()
        self.office_name_column.setSpacing(4)
        self.office_name_column.setObjectName(u"office_name_column")
        self.office_name_label = QLabel(FirstStartOfficeForm)
        self.office_name_label.setObjectName(u"office_name_label")

        self.office_name_column.addWidget(self.office_name_label)

        self.office_name = QLineEdit(FirstStartOfficeForm)
        self.office_name.setObjectName(u"office_name")

        self.office_name_column.addWidget(self.office_name)

        self.office_name_problem = QLabel(FirstStartOfficeForm)
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


        self.page_layout.addLayout(self.office_name_column)

        self.office_address_column = QVBoxLayout()
        self.office_address_column.setSpacing(4)
        self.office_address_column.setObjectName(u"office_address_column")
        self.office_address_label = QLabel(FirstStartOfficeForm)
        self.office_address_label.setObjectName(u"office_address_label")

        self.office_address_column.addWidget(self.office_address_label)

        self.office_address = QPlainTextEdit(FirstStartOfficeForm)
        self.office_address.setObjectName(u"office_address")
        self.office_address.setTabChangesFocus(True)
        self.office_address.setMinimumSize(QSize(0, 92))
        self.office_address.setMaximumSize(QSize(16777215, 92))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.office_address.sizePolicy().hasHeightForWidth())
        self.office_address.setSizePolicy(sizePolicy1)

        self.office_address_column.addWidget(self.office_address)

        self.office_address_problem = QLabel(FirstStartOfficeForm)
        self.office_address_problem.setObjectName(u"office_address_problem")
        self.office_address_problem.setVisible(False)
        self.office_address_problem.setWordWrap(True)
        self.office_address_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.office_address_problem.sizePolicy().hasHeightForWidth())
        self.office_address_problem.setSizePolicy(sizePolicy)

        self.office_address_column.addWidget(self.office_address_problem)


        self.page_layout.addLayout(self.office_address_column)

        self.office_telephone_column = QVBoxLayout()
        self.office_telephone_column.setSpacing(4)
        self.office_telephone_column.setObjectName(u"office_telephone_column")
        self.office_telephone_label = QLabel(FirstStartOfficeForm)
        self.office_telephone_label.setObjectName(u"office_telephone_label")

        self.office_telephone_column.addWidget(self.office_telephone_label)

        self.office_telephone = QLineEdit(FirstStartOfficeForm)
        self.office_telephone.setObjectName(u"office_telephone")

        self.office_telephone_column.addWidget(self.office_telephone)

        self.office_telephone_problem = QLabel(FirstStartOfficeForm)
        self.office_telephone_problem.setObjectName(u"office_telephone_problem")
        self.office_telephone_problem.setVisible(False)
        self.office_telephone_problem.setWordWrap(True)
        self.office_telephone_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.office_telephone_problem.sizePolicy().hasHeightForWidth())
        self.office_telephone_problem.setSizePolicy(sizePolicy)

        self.office_telephone_column.addWidget(self.office_telephone_problem)


        self.page_layout.addLayout(self.office_telephone_column)

        self.office_email_column = QVBoxLayout()
        self.office_email_column.setSpacing(4)
        self.office_email_column.setObjectName(u"office_email_column")
        self.office_email_label = QLabel(FirstStartOfficeForm)
        self.office_email_label.setObjectName(u"office_email_label")

        self.office_email_column.addWidget(self.office_email_label)

        self.office_email = QLineEdit(FirstStartOfficeForm)
        self.office_email.setObjectName(u"office_email")

        self.office_email_column.addWidget(self.office_email)

        self.office_email_problem = QLabel(FirstStartOfficeForm)
        self.office_email_problem.setObjectName(u"office_email_problem")
        self.office_email_problem.setVisible(False)
        self.office_email_problem.setWordWrap(True)
        self.office_email_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.office_email_problem.sizePolicy().hasHeightForWidth())
        self.office_email_problem.setSizePolicy(sizePolicy)

        self.office_email_column.addWidget(self.office_email_problem)


        self.page_layout.addLayout(self.office_email_column)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.room)

#if QT_CONFIG(shortcut)
        self.office_name_label.setBuddy(self.office_name)
        self.office_address_label.setBuddy(self.office_address)
        self.office_telephone_label.setBuddy(self.office_telephone)
        self.office_email_label.setBuddy(self.office_email)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office_name, self.office_address)
        QWidget.setTabOrder(self.office_address, self.office_telephone)
        QWidget.setTabOrder(self.office_telephone, self.office_email)

        self.retranslateUi(FirstStartOfficeForm)
    # setupUi

    def retranslateUi(self, FirstStartOfficeForm):
        FirstStartOfficeForm.setWindowTitle(QCoreApplication.translate("FirstStartOfficeForm", u"Your office", None))
        self.heading.setText(QCoreApplication.translate("FirstStartOfficeForm", u"Your office", None))
        self.heading_hint.setText(QCoreApplication.translate("FirstStartOfficeForm", u"This stands at the head of every letter. You can change it later.", None))
        self.office_name_label.setText(QCoreApplication.translate("FirstStartOfficeForm", u"&Name of the office", None))
#if QT_CONFIG(accessibility)
        self.office_name.setAccessibleName(QCoreApplication.translate("FirstStartOfficeForm", u"Name of the office", None))
#endif // QT_CONFIG(accessibility)
        self.office_name_problem.setText("")
        self.office_address_label.setText(QCoreApplication.translate("FirstStartOfficeForm", u"&Address", None))
#if QT_CONFIG(accessibility)
        self.office_address.setAccessibleName(QCoreApplication.translate("FirstStartOfficeForm", u"Address of the office", None))
#endif // QT_CONFIG(accessibility)
        self.office_address_problem.setText("")
        self.office_telephone_label.setText(QCoreApplication.translate("FirstStartOfficeForm", u"&Telephone", None))
#if QT_CONFIG(accessibility)
        self.office_telephone.setAccessibleName(QCoreApplication.translate("FirstStartOfficeForm", u"Telephone of the office", None))
#endif // QT_CONFIG(accessibility)
        self.office_telephone_problem.setText("")
        self.office_email_label.setText(QCoreApplication.translate("FirstStartOfficeForm", u"&E-mail", None))
#if QT_CONFIG(accessibility)
        self.office_email.setAccessibleName(QCoreApplication.translate("FirstStartOfficeForm", u"E-mail of the office", None))
#endif // QT_CONFIG(accessibility)
        self.office_email_problem.setText("")
    # retranslateUi

