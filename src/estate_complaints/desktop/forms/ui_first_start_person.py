# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_person.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QLabel,
    QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_FirstStartPersonForm(object):
    def setupUi(self, FirstStartPersonForm):
        if not FirstStartPersonForm.objectName():
            FirstStartPersonForm.setObjectName(u"FirstStartPersonForm")
        FirstStartPersonForm.resize(640, 520)
        self.page_layout = QVBoxLayout(FirstStartPersonForm)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FirstStartPersonForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.page_layout.addWidget(self.heading)

        self.heading_hint = QLabel(FirstStartPersonForm)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")

        self.page_layout.addWidget(self.heading_hint)

        self.person_name_column = QVBoxLayout()
        self.person_name_column.setSpacing(4)
        self.person_name_column.setObjectName(u"person_name_column")
        self.person_name_label = QLabel(FirstStartPersonForm)
        self.person_name_label.setObjectName(u"person_name_label")

        self.person_name_column.addWidget(self.person_name_label)

        self.person_name = QLineEdit(FirstStartPersonForm)
        self.person_name.setObjectName(u"person_name")

        self.person_name_column.addWidget(self.person_name)

        self.person_name_problem = QLabel(FirstStartPersonForm)
        self.person_name_problem.setObjectName(u"person_name_problem")
        self.person_name_problem.setVisible(False)
        self.person_name_problem.setWordWrap(True)
        self.person_name_problem.setProperty(u"role", u"problem")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.person_name_problem.sizePolicy().hasHeightForWidth())
        self.person_name_problem.setSizePolicy(sizePolicy)

        self.person_name_column.addWidget(self.person_name_problem)


        self.page_layout.addLayout(self.person_name_column)

        self.role_column = QVBoxLayout()
        self.role_column.setSpacing(4)
        self.role_column.setObjectName(u"role_column")
        self.role_label = QLabel(FirstStartPersonForm)
        self.role_label.setObjectName(u"role_label")

        self.role_column.addWidget(self.role_label)

        self.role = QComboBox(FirstStartPersonForm)
        self.role.setObjectName(u"role")
        self.role.setMinimumSize(QSize(260, 0))

        self.role_column.addWidget(self.role)

        self.role_problem = QLabel(FirstStartPersonForm)
        self.role_problem.setObjectName(u"role_problem")
        self.role_problem.setVisible(False)
        self.role_problem.setWordWrap(True)
        self.role_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.role_problem.sizePolicy().hasHeightForWidth())
        self.role_problem.setSizePolicy(sizePolicy)

        self.role_column.addWidget(self.role_problem)


        self.page_layout.addLayout(self.role_column)

        self.password_column = QVBoxLayout()
        self.password_column.setSpacing(4)
        self.password_column.setObjectName(u"password_column")
        self.password_label = QLabel(FirstStartPersonForm)
        self.password_label.setObjectName(u"password_label")

        self.password_column.addWidget(self.password_label)

        self.password = QLineEdit(FirstStartPersonForm)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_column.addWidget(self.password)

        self.password_hint = QLabel(FirstStartPersonForm)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setWordWrap(True)
        self.password_hint.setProperty(u"role", u"hint")

        self.password_column.addWidget(self.password_hint)

        self.password_problem = QLabel(FirstStartPersonForm)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setVisible(False)
        self.password_problem.setWordWrap(True)
        self.password_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.password_problem.sizePolicy().hasHeightForWidth())
        self.password_problem.setSizePolicy(sizePolicy)

        self.password_column.addWidget(self.password_problem)


        self.page_layout.addLayout(self.password_column)

        self.password_again_column = QVBoxLayout()
        self.password_again_column.setSpacing(4)
        self.password_again_column.setObjectName(u"password_again_column")
        self.password_again_label = QLabel(FirstStartPersonForm)
        self.password_again_label.setObjectName(u"password_again_label")

        self.password_again_column.addWidget(self.password_again_label)

        self.password_again = QLineEdit(FirstStartPersonForm)
        self.password_again.setObjectName(u"password_again")
        self.password_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_again_column.addWidget(self.password_again)

        self.password_again_problem = QLabel(FirstStartPersonForm)
        self.password_again_problem.setObjectName(u"password_again_problem")
        self.password_again_problem.setVisible(False)
        self.password_again_problem.setWordWrap(True)
        self.password_again_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.password_again_problem.sizePolicy().hasHeightForWidth())
        self.password_again_problem.setSizePolicy(sizePolicy)

        self.password_again_column.addWidget(self.password_again_problem)


        self.page_layout.addLayout(self.password_again_column)

        self.show_password = QCheckBox(FirstStartPersonForm)
        self.show_password.setObjectName(u"show_password")

        self.page_layout.addWidget(self.show_password)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.room)

#if QT_CONFIG(shortcut)
        self.person_name_label.setBuddy(self.person_name)
        self.role_label.setBuddy(self.role)
        self.password_label.setBuddy(self.password)
        self.password_again_label.setBuddy(self.password_again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person_name, self.role)
        QWidget.setTabOrder(self.role, self.password)
        QWidget.setTabOrder(self.password, self.password_again)
        QWidget.setTabOrder(self.password_again, self.show_password)

        self.retranslateUi(FirstStartPersonForm)
    # setupUi

    def retranslateUi(self, FirstStartPersonForm):
        FirstStartPersonForm.setWindowTitle(QCoreApplication.translate("FirstStartPersonForm", u"The first person", None))
        self.heading.setText(QCoreApplication.translate("FirstStartPersonForm", u"The first person", None))
        self.heading_hint.setText(QCoreApplication.translate("FirstStartPersonForm", u"That is you. You can add your colleagues as soon as the office is set up.", None))
        self.person_name_label.setText(QCoreApplication.translate("FirstStartPersonForm", u"Your &name", None))
#if QT_CONFIG(accessibility)
        self.person_name.setAccessibleName(QCoreApplication.translate("FirstStartPersonForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.person_name_problem.setText("")
        self.role_label.setText(QCoreApplication.translate("FirstStartPersonForm", u"Your &role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("FirstStartPersonForm", u"Your role", None))
#endif // QT_CONFIG(accessibility)
        self.role_problem.setText("")
        self.password_label.setText(QCoreApplication.translate("FirstStartPersonForm", u"&Password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("FirstStartPersonForm", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.password_hint.setText(QCoreApplication.translate("FirstStartPersonForm", u"Three or four words that do not belong together are easy to keep in mind and hard to guess.", None))
        self.password_problem.setText("")
        self.password_again_label.setText(QCoreApplication.translate("FirstStartPersonForm", u"The same password a&gain", None))
#if QT_CONFIG(accessibility)
        self.password_again.setAccessibleName(QCoreApplication.translate("FirstStartPersonForm", u"The same password again", None))
#endif // QT_CONFIG(accessibility)
        self.password_again_problem.setText("")
        self.show_password.setText(QCoreApplication.translate("FirstStartPersonForm", u"&Show the password", None))
    # retranslateUi

