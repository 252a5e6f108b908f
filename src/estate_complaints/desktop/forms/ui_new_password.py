# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_password.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_NewPasswordForm(object):
    def setupUi(self, NewPasswordForm):
        if not NewPasswordForm.objectName():
            NewPasswordForm.setObjectName(u"NewPasswordForm")
        NewPasswordForm.resize(540, 380)
        self.dialog_layout = QVBoxLayout(NewPasswordForm)
        self.dialog_layout.setSpacing(14)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(NewPasswordForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.dialog_layout.addWidget(self.heading)

        self.heading_hint = QLabel(NewPasswordForm)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")

        self.dialog_layout.addWidget(self.heading_hint)

        self.old_password_column = QVBoxLayout()
        self.old_password_column.setSpacing(4)
        self.old_password_column.setObjectName(u"old_password_column")
        self.old_password_label = QLabel(NewPasswordForm)
        self.old_password_label.setObjectName(u"old_password_label")

        self.old_password_column.addWidget(self.old_password_label)

        self.old_password = QLineEdit(NewPasswordForm)
        self.old_password.setObjectName(u"old_password")
        self.old_password.setEchoMode(QLineEdit.EchoMode.Password)

        self.old_password_column.addWidget(self.old_password)

        self.old_password_problem = QLabel(NewPasswordForm)
        self.old_password_problem.setObjectName(u"old_password_problem")
        self.old_password_problem.setVisible(False)
        self.old_password_problem.setWordWrap(True)
        self.old_password_problem.setProperty(u"role", u"problem")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.old_password_problem.sizePolicy().hasHeightForWidth())
        self.old_password_problem.setSizePolicy(sizePolicy)

        self.old_password_column.addWidget(self.old_password_problem)


        self.dialog_layout.addLayout(self.old_password_column)

        self.passwords_line = QHBoxLayout()
        self.passwords_line.setSpacing(16)
        self.passwords_line.setObjectName(u"passwords_line")
        self.password_column = QVBoxLayout()
        self.password_column.setSpacing(4)
        self.password_column.setObjectName(u"password_column")
        self.password_label = QLabel(NewPasswordForm)
        self.password_label.setObjectName(u"password_label")

        self.password_column.addWidget(self.password_label)

        self.password = QLineEdit(NewPasswordForm)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_column.addWidget(self.password)

        self.password_problem = QLabel(NewPasswordForm)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setVisible(False)
        self.password_problem.setWordWrap(True)
        self.password_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.password_problem.sizePolicy().hasHeightForWidth())
        self.password_problem.setSizePolicy(sizePolicy)

        self.password_column.addWidget(self.password_problem)

        self.password_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.password_column.addItem(self.password_space)


        self.passwords_line.addLayout(self.password_column)

        self.password_again_column = QVBoxLayout()
        self.password_again_column.setSpacing(4)
        self.password_again_column.setObjectName(u"password_again_column")
        self.password_again_label = QLabel(NewPasswordForm)
        self.password_again_label.setObjectName(u"password_again_label")

        self.password_again_column.addWidget(self.password_again_label)

        self.password_again = QLineEdit(NewPasswordForm)
        self.password_again.setObjectName(u"password_again")
        self.password_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_again_column.addWidget(self.password_again)

        self.password_again_problem = QLabel(NewPasswordForm)
        self.password_again_problem.setObjectName(u"password_again_problem")
        self.password_again_problem.setVisible(False)
        self.password_again_problem.setWordWrap(True)
        self.password_again_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.password_again_problem.sizePolicy().hasHeightForWidth())
        self.password_again_problem.setSizePolicy(sizePolicy)

        self.password_again_column.addWidget(self.password_again_problem)

        self.password_again_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.password_again_column.addItem(self.password_again_space)


        self.passwords_line.addLayout(self.password_again_column)


        self.dialog_layout.addLayout(self.passwords_line)

        self.password_hint = QLabel(NewPasswordForm)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setWordWrap(True)
        self.password_hint.setProperty(u"role", u"hint")

        self.dialog_layout.addWidget(self.password_hint)

        self.show_password = QCheckBox(NewPasswordForm)
        self.show_password.setObjectName(u"show_password")

        self.dialog_layout.addWidget(self.show_password)

        self.failure = QLabel(NewPasswordForm)
        self.failure.setObjectName(u"failure")
        self.failure.setVisible(False)
        self.failure.setWordWrap(True)
        self.failure.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.failure.sizePolicy().hasHeightForWidth())
        self.failure.setSizePolicy(sizePolicy)

        self.dialog_layout.addWidget(self.failure)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.dialog_layout.addItem(self.room)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.save = QPushButton(NewPasswordForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.foot.addWidget(self.save)

        self.cancel = QPushButton(NewPasswordForm)
        self.cancel.setObjectName(u"cancel")

        self.foot.addWidget(self.cancel)


        self.dialog_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.old_password_label.setBuddy(self.old_password)
        self.password_label.setBuddy(self.password)
        self.password_again_label.setBuddy(self.password_again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.old_password, self.password)
        QWidget.setTabOrder(self.password, self.password_again)
        QWidget.setTabOrder(self.password_again, self.show_password)
        QWidget.setTabOrder(self.show_password, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(NewPasswordForm)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, NewPasswordForm):
        NewPasswordForm.setWindowTitle(QCoreApplication.translate("NewPasswordForm", u"A new password", None))
        self.heading.setText(QCoreApplication.translate("NewPasswordForm", u"A new password", None))
        self.heading_hint.setText("")
        self.old_password_label.setText(QCoreApplication.translate("NewPasswordForm", u"Your p&resent password", None))
#if QT_CONFIG(accessibility)
        self.old_password.setAccessibleName(QCoreApplication.translate("NewPasswordForm", u"Your present password", None))
#endif // QT_CONFIG(accessibility)
        self.old_password_problem.setText("")
        self.password_label.setText(QCoreApplication.translate("NewPasswordForm", u"New &password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("NewPasswordForm", u"New password", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.password_again_label.setText(QCoreApplication.translate("NewPasswordForm", u"The same password a&gain", None))
#if QT_CONFIG(accessibility)
        self.password_again.setAccessibleName(QCoreApplication.translate("NewPasswordForm", u"The same password again", None))
#endif // QT_CONFIG(accessibility)
        self.password_again_problem.setText("")
        self.password_hint.setText(QCoreApplication.translate("NewPasswordForm", u"At least 12 characters. Three or four words that do not belong together are easy to keep in mind and hard to guess.", None))
        self.show_password.setText(QCoreApplication.translate("NewPasswordForm", u"&Show the password", None))
        self.failure.setText("")
        self.save.setText(QCoreApplication.translate("NewPasswordForm", u"Sa&ve", None))
        self.cancel.setText(QCoreApplication.translate("NewPasswordForm", u"Cancel", None))
    # retranslateUi

