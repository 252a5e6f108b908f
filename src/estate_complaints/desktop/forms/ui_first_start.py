# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_FirstStartForm(object):
    def setupUi(self, FirstStartForm):
        if not FirstStartForm.objectName():
            FirstStartForm.setObjectName(u"FirstStartForm")
        FirstStartForm.resize(900, 760)
        self.sides = QHBoxLayout(FirstStartForm)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(28, 28, 28, 28)
        self.left_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.left_side)

        self.card = QFrame(FirstStartForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(5)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.card.sizePolicy().hasHeightForWidth())
        self.card.setSizePolicy(sizePolicy)
        self.card.setMinimumSize(QSize(560, 0))
        self.card.setMaximumSize(QSize(780, 900))
        self.card_layout = QVBoxLayout(self.card)
        self.card_layout.setSpacing(12)
        self.card_layout.setObjectName(u"card_layout")
        self.card_layout.setContentsMargins(32, 32, 32, 32)
        self.step = QLabel(self.card)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"hint")

        self.card_layout.addWidget(self.step)

        self.scroll = QScrollArea(self.card)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidgetResizable(True)
        self.page_room = QWidget()
        self.page_room.setObjectName(u"page_room")
        self.page_room_layout = QVBoxLayout(self.page_room)
        self.page_room_layout.setObjectName(u"page_room_layout")
        self.page_room_layout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(self.page_room)
        self.pages.setObjectName(u"pages")

        self.page_room_layout.addWidget(self.pages)

        self.scroll.setWidget(self.page_room)

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

        self.card_layout.addWidget(self.failure)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")

        self.foot.addWidget(self.back)

        self.next = QPushButton(self.card)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.foot.addWidget(self.next)


        self.card_layout.addLayout(self.foot)


        self.sides.addWidget(self.card)

        self.right_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.right_side)

        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(FirstStartForm)

        self.next.setDefault(False)

    # setupUi

    def retranslateUi(self, FirstStartForm):
        FirstStartForm.setWindowTitle(QCoreApplication.translate("FirstStartForm", u"Setting up Estate Complaints", None))
        self.step.setText(QCoreApplication.translate("FirstStartForm", u"Step 1 of 5", None))
        self.waiting.setText("")
        self.failure.setText("")
        self.back.setText(QCoreApplication.translate("FirstStartForm", u"&Back", None))
        self.next.setText(QCoreApplication.translate("FirstStartForm", u"Ne&xt", None))
    # retranslateUi

