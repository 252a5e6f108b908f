# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'forgotten.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ForgottenForm(object):
    def setupUi(self, ForgottenForm):
        if not ForgottenForm.objectName():
            ForgottenForm.setObjectName(u"ForgottenForm")
        ForgottenForm.resize(860, 720)
        self.sides = QHBoxLayout(ForgottenForm)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(28, 28, 28, 28)
        self.left_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.left_side)

        self.card = QFrame(ForgottenForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMaximumSize(QSize(820, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(5)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.card.sizePolicy().hasHeightForWidth())
        self.card.setSizePolicy(sizePolicy)
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(14)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(32, 32, 32, 32)
        self.scroll = QScrollArea(self.card)
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
        self.heading = QLabel(self.scroll_room)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.scroll_room_layout.addWidget(self.heading)

        self.heading_hint = QLabel(self.scroll_room)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")

        self.scroll_room_layout.addWidget(self.heading_hint)

        self.person_column = QVBoxLayout()
        self.person_column.setSpacing(4)
        self.person_column.setObjectName(u"person_column")
        self.person_label = QLabel(self.scroll_room)
        self.person_label.setObjectName(u"person_label")

        self.person_column.addWidget(self.person_label)

        self.person = QComboBox(self.scroll_room)
        self.person.setObjectName(u"person")
        self.person.setMinimumSize(QSize(260, 0))

        self.person_column.addWidget(self.person)

        self.person_problem = QLabel(self.scroll_room)
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


        self.scroll_room_layout.addLayout(self.person_column)

        self.code_column = QVBoxLayout()
        self.code_column.setSpacing(4)
        self.code_column.setObjectName(u"code_column")
        self.code_label = QLabel(self.scroll_room)
        self.code_label.setObjectName(u"code_label")

        self.code_column.addWidget(self.code_label)

        self.code = QPlainTextEdit(self.scroll_room)
        self.code.setObjectName(u"code")
        self.code.setTabChangesFocus(True)
        self.code.setProperty(u"role", u"code")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.code.sizePolicy().hasHeightForWidth())
        self.code.setSizePolicy(sizePolicy2)
        self.code.setMinimumSize(QSize(0, 138))
        self.code.setMaximumSize(QSize(16777215, 138))

        self.code_column.addWidget(self.code)

        self.code_hint = QLabel(self.scroll_room)
        self.code_hint.setObjectName(u"code_hint")
        self.code_hint.setWordWrap(True)
        self.code_hint.setProperty(u"role", u"hint")

        self.code_column.addWidget(self.code_hint)

        self.code_problem = QLabel(self.scroll_room)
        self.code_problem.setObjectName(u"code_problem")
        self.code_problem.setVisible(False)
        self.code_problem.setWordWrap(True)
        self.code_problem.setProperty(u"role", u"problem")
        sizePolicy1.setHeightForWidth(self.code_problem.sizePolicy().hasHeightForWidth())
        self.code_problem.setSizePolicy(sizePolicy1)

        self.code_column.addWidget(self.code_problem)


        self.scroll_room_layout.addLayout(self.code_column)

        self.passwords_line = QHBoxLayout()
        self.passwords_line.setSpacing(16)
        self.passwords_line.setObjectName(u"passwords_line")
        self.password_column = QVBoxLayout()
        self.password_column.setSpacing(4)
        self.password_column.setObjectName(u"password_column")
        self.password_label = QLabel(self.scroll_room)
        self.password_label.setObjectName(u"password_label")

        self.password_column.addWidget(self.password_label)

        self.password = QLineEdit(self.scroll_room)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_column.addWidget(self.password)

        self.password_problem = QLabel(self.scroll_room)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setVisible(False)
        self.password_problem.setWordWrap(True)
        self.password_problem.setProperty(u"role", u"problem")
        sizePolicy1.setHeightForWidth(self.password_problem.sizePolicy().hasHeightForWidth())
        self.password_problem.setSizePolicy(sizePolicy1)

        self.password_column.addWidget(self.password_problem)

        self.password_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.password_column.addItem(self.password_space)


        self.passwords_line.addLayout(self.password_column)

        self.password_again_column = QVBoxLayout()
        self.password_again_column.setSpacing(4)
        self.password_again_column.setObjectName(u"password_again_column")
        self.password_again_label = QLabel(self.scroll_room)
        self.password_again_label.setObjectName(u"password_again_label")

        self.password_again_column.addWidget(self.password_again_label)

        self.password_again = QLineEdit(self.scroll_room)
        self.password_again.setObjectName(u"password_again")
        self.password_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_again_column.addWidget(self.password_again)

        self.password_again_problem = QLabel(self.scroll_room)
        self.password_again_problem.setObjectName(u"password_again_problem")
        self.password_again_problem.setVisible(False)
        self.password_again_problem.setWordWrap(True)
        self.password_again_problem.setProperty(u"role", u"problem")
        sizePolicy1.setHeightForWidth(self.password_again_problem.sizePolicy().hasHeightForWidth())
        self.password_again_problem.setSizePolicy(sizePolicy1)

        self.password_again_column.addWidget(self.password_again_problem)

        self.password_again_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.password_again_column.addItem(self.password_again_space)


        self.passwords_line.addLayout(self.password_again_column)


        self.scroll_room_layout.addLayout(self.passwords_line)

        self.password_hint = QLabel(self.scroll_room)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setWordWrap(True)
        self.password_hint.setProperty(u"role", u"hint")

        self.scroll_room_layout.addWidget(self.password_hint)

        self.show_password = QCheckBox(self.scroll_room)
        self.show_password.setObjectName(u"show_password")

        self.scroll_room_layout.addWidget(self.show_password)

        self.administrator_column = QVBoxLayout()
        self.administrator_column.setSpacing(3)
        self.administrator_column.setObjectName(u"administrator_column")
        self.administrator = QCheckBox(self.scroll_room)
        self.administrator.setObjectName(u"administrator")

        self.administrator_column.addWidget(self.administrator)

        self.administrator_hint = QLabel(self.scroll_room)
        self.administrator_hint.setObjectName(u"administrator_hint")
        self.administrator_hint.setWordWrap(True)
        self.administrator_hint.setProperty(u"role", u"hint")

        self.administrator_column.addWidget(self.administrator_hint)


        self.scroll_room_layout.addLayout(self.administrator_column)

        self.scroll_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_room_layout.addItem(self.scroll_space)

        self.scroll.setWidget(self.scroll_room)

        self.card_layout.addWidget(self.scroll)

        self.waiting = QLabel(self.card)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setVisible(False)
        self.waiting.setWordWrap(True)
        self.waiting.setProperty(u"role", u"hint")

        self.card_layout.addWidget(self.waiting)

        self.failure = QLabel(self.card)
        self.failure.setObjectName(u"failure")
        self.failure.setVisible(False)
        self.failure.setWordWrap(True)
        self.failure.setProperty(u"role", u"problem")
        sizePolicy1.setHeightForWidth(self.failure.sizePolicy().hasHeightForWidth())
        self.failure.setSizePolicy(sizePolicy1)

        self.card_layout.addWidget(self.failure)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")

        self.foot.addWidget(self.back)

        self.reset = QPushButton(self.card)
        self.reset.setObjectName(u"reset")
        self.reset.setProperty(u"role", u"primary")

        self.foot.addWidget(self.reset)


        self.card_layout.addLayout(self.foot)


        self.sides.addWidget(self.card)

        self.right_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.right_side)

#if QT_CONFIG(shortcut)
        self.person_label.setBuddy(self.person)
        self.code_label.setBuddy(self.code)
        self.password_label.setBuddy(self.password)
        self.password_again_label.setBuddy(self.password_again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.person, self.code)
        QWidget.setTabOrder(self.code, self.password)
        QWidget.setTabOrder(self.password, self.password_again)
        QWidget.setTabOrder(self.password_again, self.show_password)
        QWidget.setTabOrder(self.show_password, self.administrator)
        QWidget.setTabOrder(self.administrator, self.back)
        QWidget.setTabOrder(self.back, self.reset)

        self.retranslateUi(ForgottenForm)

        self.reset.setDefault(False)

    # setupUi

    def retranslateUi(self, ForgottenForm):
        ForgottenForm.setWindowTitle(QCoreApplication.translate("ForgottenForm", u"A forgotten password", None))
        self.heading.setText(QCoreApplication.translate("ForgottenForm", u"A forgotten password", None))
        self.heading_hint.setText(QCoreApplication.translate("ForgottenForm", u"An administrator can give you a new password under \u201cPeople and services\u201d. Where none is at hand, the recovery code from the office's sheet does the same; the book notes that it was used. Nothing in the book is lost.", None))
        self.person_label.setText(QCoreApplication.translate("ForgottenForm", u"Whose &name", None))
#if QT_CONFIG(accessibility)
        self.person.setAccessibleName(QCoreApplication.translate("ForgottenForm", u"Whose name", None))
#endif // QT_CONFIG(accessibility)
        self.person_problem.setText("")
        self.code_label.setText(QCoreApplication.translate("ForgottenForm", u"&Recovery code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("ForgottenForm", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.code_hint.setText(QCoreApplication.translate("ForgottenForm", u"The first code on the sheet: four lines of four groups. Small letters and missing blanks do not matter.", None))
        self.code_problem.setText("")
        self.password_label.setText(QCoreApplication.translate("ForgottenForm", u"New &password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("ForgottenForm", u"New password", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.password_again_label.setText(QCoreApplication.translate("ForgottenForm", u"The same password a&gain", None))
#if QT_CONFIG(accessibility)
        self.password_again.setAccessibleName(QCoreApplication.translate("ForgottenForm", u"The same password again", None))
#endif // QT_CONFIG(accessibility)
        self.password_again_problem.setText("")
        self.password_hint.setText(QCoreApplication.translate("ForgottenForm", u"At least 12 characters. Three or four words that do not belong together are easy to keep in mind and hard to guess.", None))
        self.show_password.setText(QCoreApplication.translate("ForgottenForm", u"&Show the password", None))
        self.administrator.setText(QCoreApplication.translate("ForgottenForm", u"This person becomes an &administrator", None))
        self.administrator_hint.setText(QCoreApplication.translate("ForgottenForm", u"Tick this only where no administrator is left. Administrators stay what they are.", None))
        self.waiting.setText("")
        self.failure.setText("")
        self.back.setText(QCoreApplication.translate("ForgottenForm", u"&Back", None))
        self.reset.setText(QCoreApplication.translate("ForgottenForm", u"Set the ne&w password", None))
    # retranslateUi

