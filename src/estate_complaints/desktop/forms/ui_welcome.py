# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome.ui'
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
    QPushButton, QRadioButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_WelcomeForm(object):
    def setupUi(self, WelcomeForm):
        if not WelcomeForm.objectName():
            WelcomeForm.setObjectName(u"WelcomeForm")
        WelcomeForm.resize(860, 720)
        self.sides = QHBoxLayout(WelcomeForm)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(28, 28, 28, 28)
        self.left_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.left_side)

        self.card = QFrame(WelcomeForm)
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

        self.new_office_column = QVBoxLayout()
        self.new_office_column.setSpacing(2)
        self.new_office_column.setObjectName(u"new_office_column")
        self.new_office = QRadioButton(self.scroll_room)
        self.new_office.setObjectName(u"new_office")

        self.new_office_column.addWidget(self.new_office)

        self.new_office_says = QHBoxLayout()
        self.new_office_says.setObjectName(u"new_office_says")
        self.new_office_says.setContentsMargins(31, 0, 0, 0)
        self.new_office_hint = QLabel(self.scroll_room)
        self.new_office_hint.setObjectName(u"new_office_hint")
        self.new_office_hint.setWordWrap(True)
        self.new_office_hint.setProperty(u"role", u"hint")

        self.new_office_says.addWidget(self.new_office_hint)


        self.new_office_column.addLayout(self.new_office_says)


        self.scroll_room_layout.addLayout(self.new_office_column)

        self.join_office_column = QVBoxLayout()
        self.join_office_column.setSpacing(2)
        self.join_office_column.setObjectName(u"join_office_column")
        self.join_office = QRadioButton(self.scroll_room)
        self.join_office.setObjectName(u"join_office")

        self.join_office_column.addWidget(self.join_office)

        self.join_office_says = QHBoxLayout()
        self.join_office_says.setObjectName(u"join_office_says")
        self.join_office_says.setContentsMargins(31, 0, 0, 0)
        self.join_office_hint = QLabel(self.scroll_room)
        self.join_office_hint.setObjectName(u"join_office_hint")
        self.join_office_hint.setWordWrap(True)
        self.join_office_hint.setProperty(u"role", u"hint")

        self.join_office_says.addWidget(self.join_office_hint)


        self.join_office_column.addLayout(self.join_office_says)


        self.scroll_room_layout.addLayout(self.join_office_column)

        self.choose = QLabel(self.scroll_room)
        self.choose.setObjectName(u"choose")
        self.choose.setVisible(False)
        self.choose.setWordWrap(True)
        self.choose.setProperty(u"role", u"problem")

        self.scroll_room_layout.addWidget(self.choose)

        self.scroll_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_room_layout.addItem(self.scroll_space)

        self.scroll.setWidget(self.scroll_room)

        self.card_layout.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.next = QPushButton(self.card)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.foot.addWidget(self.next)


        self.card_layout.addLayout(self.foot)


        self.sides.addWidget(self.card)

        self.right_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.right_side)

        QWidget.setTabOrder(self.new_office, self.join_office)
        QWidget.setTabOrder(self.join_office, self.next)

        self.retranslateUi(WelcomeForm)

        self.next.setDefault(False)

    # setupUi

    def retranslateUi(self, WelcomeForm):
        WelcomeForm.setWindowTitle(QCoreApplication.translate("WelcomeForm", u"Welcome to Estate Complaints", None))
        self.heading.setText(QCoreApplication.translate("WelcomeForm", u"Welcome to Estate Complaints", None))
        self.heading_hint.setText(QCoreApplication.translate("WelcomeForm", u"This PC has no Complaints Book yet. What would you like to do?", None))
        self.new_office.setText(QCoreApplication.translate("WelcomeForm", u"Set &up a new office", None))
        self.new_office_hint.setText(QCoreApplication.translate("WelcomeForm", u"For the first PC of the office. You choose the policy, say where the book is to be kept, and print the codes that open it.", None))
        self.join_office.setText(QCoreApplication.translate("WelcomeForm", u"This office already has a Complaints Book: &let this PC in", None))
        self.join_office_hint.setText(QCoreApplication.translate("WelcomeForm", u"You need the folder of the book, and the office key from the sheet that was printed when the office was set up.", None))
        self.choose.setText("")
        self.next.setText(QCoreApplication.translate("WelcomeForm", u"Ne&xt", None))
    # retranslateUi

