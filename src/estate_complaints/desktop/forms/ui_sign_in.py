# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_SignInForm(object):
    def setupUi(self, SignInForm):
        if not SignInForm.objectName():
            SignInForm.setObjectName(u"SignInForm")
        SignInForm.resize(900, 640)
        self.rows = QVBoxLayout(SignInForm)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(24, 24, 24, 24)
        self.above_card = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.above_card)

        self.sides = QHBoxLayout()
        self.sides.setObjectName(u"sides")
        self.left_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.left_side)

        self.card = QFrame(SignInForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMinimumSize(QSize(400, 0))
        self.card.setMaximumSize(QSize(440, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(5)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.card.sizePolicy().hasHeightForWidth())
        self.card.setSizePolicy(sizePolicy)
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(16)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(32, 32, 32, 32)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.card_layout.addWidget(self.heading)

        self.office_name = QLabel(self.card)
        self.office_name.setObjectName(u"office_name")
        self.office_name.setWordWrap(True)
        self.office_name.setProperty(u"role", u"hint")

        self.card_layout.addWidget(self.office_name)

        self.person_column = QVBoxLayout()
        self.person_column.setSpacing(4)
        self.person_column.setObjectName(u"person_column")
        self.person_label = QLabel(self.card)
        self.person_label.setObjectName(u"person_label")

        self.person_column.addWidget(self.person_label)

        self.person = QComboBox(self.card)
        self.person.setObjectName(u"person")
        self.person.setMinimumSize(QSize(260, 0))

        self.person_column.addWidget(self.person)

        self.person_problem = QLabel(self.card)
        self.person_problem.setObjectName(u"person_problem")
        self.person_problem.setVisible(False)
        self.person_problem.setWordWrap(True)
        self.person_problem.setProperty(u"role", u"problem")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.person_problem.sizePolicy().hasHeightForWidth())
        self.person_problem.setSizePolicy(sizePolicy1)

        self.person_column.addWidget(self.person_problem)


        self.card_layout.addLayout(self.person_column)

        self.password_column = QVBoxLayout()
        self.password_column.setSpacing(4)
        self.password_column.setObjectName(u"password_column")
        self.password_label = QLabel(self.card)
        self.password_label.setObjectName(u"password_label")

        self.password_column.addWidget(self.password_label)

        self.password = QLineEdit(self.card)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_column.addWidget(self.password)

        self.password_problem = QLabel(self.card)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setVisible(False)
        self.password_problem.setWordWrap(True)
        self.password_problem.setProperty(u"role", u"problem")
        sizePolicy1.setHeightForWidth(self.password_problem.sizePolicy().hasHeightForWidth())
        self.password_problem.setSizePolicy(sizePolicy1)

        self.password_column.addWidget(self.password_problem)


        self.card_layout.addLayout(self.password_column)

        self.sign_in = QPushButton(self.card)
        self.sign_in.setObjectName(u"sign_in")
        self.sign_in.setProperty(u"role", u"primary")

        self.card_layout.addWidget(self.sign_in)

        self.busy_words = QLabel(self.card)
        self.busy_words.setObjectName(u"busy_words")
        self.busy_words.setVisible(False)
        self.busy_words.setProperty(u"role", u"hint")
        self.busy_words.setWordWrap(True)

        self.card_layout.addWidget(self.busy_words)

        self.no_book_column = QVBoxLayout()
        self.no_book_column.setSpacing(8)
        self.no_book_column.setObjectName(u"no_book_column")
        self.no_book = QLabel(self.card)
        self.no_book.setObjectName(u"no_book")
        self.no_book.setVisible(False)
        self.no_book.setWordWrap(True)
        self.no_book.setProperty(u"role", u"problem")

        self.no_book_column.addWidget(self.no_book)

        self.try_again = QPushButton(self.card)
        self.try_again.setObjectName(u"try_again")
        self.try_again.setVisible(False)

        self.no_book_column.addWidget(self.try_again)

        self.elsewhere = QPushButton(self.card)
        self.elsewhere.setObjectName(u"elsewhere")
        self.elsewhere.setVisible(False)

        self.no_book_column.addWidget(self.elsewhere)


        self.card_layout.addLayout(self.no_book_column)

        self.forgotten = QPushButton(self.card)
        self.forgotten.setObjectName(u"forgotten")
        self.forgotten.setProperty(u"role", u"link")

        self.card_layout.addWidget(self.forgotten)


        self.sides.addWidget(self.card)

        self.right_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.right_side)


        self.rows.addLayout(self.sides)

        self.below_card = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.below_card)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.password_label.setBuddy(self.password)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.password)
        QWidget.setTabOrder(self.password, self.sign_in)
        QWidget.setTabOrder(self.sign_in, self.try_again)
        QWidget.setTabOrder(self.try_again, self.elsewhere)
        QWidget.setTabOrder(self.elsewhere, self.forgotten)

        self.retranslateUi(SignInForm)
    # setupUi

    def retranslateUi(self, SignInForm):
        SignInForm.setWindowTitle(QCoreApplication.translate("SignInForm", u"Sign in", None))
        self.heading.setText(QCoreApplication.translate("SignInForm", u"Estate Complaints", None))
        self.office_name.setText("")
        self.person_label.setText(QCoreApplication.translate("SignInForm", u"Your &name", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("SignInForm", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.person_problem.setText("")
        self.password_label.setText(QCoreApplication.translate("SignInForm", u"&Password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("SignInForm", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.sign_in.setText(QCoreApplication.translate("SignInForm", u"&Sign in", None))
        self.busy_words.setText("")
        self.no_book.setText("")
        self.try_again.setText(QCoreApplication.translate("SignInForm", u"Try a&gain", None))
        self.elsewhere.setText(QCoreApplication.translate("SignInForm", u"The book is in an&other folder", None))
        self.forgotten.setText(QCoreApplication.translate("SignInForm", u"I have &forgotten my password", None))
    # retranslateUi

