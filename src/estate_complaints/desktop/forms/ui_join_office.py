# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'join_office.ui'
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

class Ui_JoinOfficeForm(object):
    def setupUi(self, JoinOfficeForm):
        if not JoinOfficeForm.objectName():
            JoinOfficeForm.setObjectName(u"JoinOfficeForm")
        JoinOfficeForm.resize(860, 720)
        self.sides = QHBoxLayout(JoinOfficeForm)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(28, 28, 28, 28)
        self.left_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.left_side)

        self.card = QFrame(JoinOfficeForm)
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

        self.situation = QLabel(self.scroll_room)
        self.situation.setObjectName(u"situation")
        self.situation.setVisible(False)
        self.situation.setWordWrap(True)

        self.scroll_room_layout.addWidget(self.situation)

        self.folder_column = QVBoxLayout()
        self.folder_column.setSpacing(4)
        self.folder_column.setObjectName(u"folder_column")
        self.folder_label = QLabel(self.scroll_room)
        self.folder_label.setObjectName(u"folder_label")

        self.folder_column.addWidget(self.folder_label)

        self.folder_line = QHBoxLayout()
        self.folder_line.setObjectName(u"folder_line")
        self.folder = QLineEdit(self.scroll_room)
        self.folder.setObjectName(u"folder")

        self.folder_line.addWidget(self.folder)

        self.browse = QPushButton(self.scroll_room)
        self.browse.setObjectName(u"browse")

        self.folder_line.addWidget(self.browse)


        self.folder_column.addLayout(self.folder_line)

        self.folder_problem = QLabel(self.scroll_room)
        self.folder_problem.setObjectName(u"folder_problem")
        self.folder_problem.setVisible(False)
        self.folder_problem.setWordWrap(True)
        self.folder_problem.setProperty(u"role", u"problem")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.folder_problem.sizePolicy().hasHeightForWidth())
        self.folder_problem.setSizePolicy(sizePolicy1)

        self.folder_column.addWidget(self.folder_problem)


        self.scroll_room_layout.addLayout(self.folder_column)

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

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.back = QPushButton(self.card)
        self.back.setObjectName(u"back")

        self.foot.addWidget(self.back)

        self.join = QPushButton(self.card)
        self.join.setObjectName(u"join")
        self.join.setProperty(u"role", u"primary")

        self.foot.addWidget(self.join)


        self.card_layout.addLayout(self.foot)


        self.sides.addWidget(self.card)

        self.right_side = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sides.addItem(self.right_side)

#if QT_CONFIG(shortcut)
        self.folder_label.setBuddy(self.folder)
        self.code_label.setBuddy(self.code)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.folder, self.browse)
        QWidget.setTabOrder(self.browse, self.code)
        QWidget.setTabOrder(self.code, self.back)
        QWidget.setTabOrder(self.back, self.join)

        self.retranslateUi(JoinOfficeForm)

        self.join.setDefault(False)

    # setupUi

    def retranslateUi(self, JoinOfficeForm):
        JoinOfficeForm.setWindowTitle(QCoreApplication.translate("JoinOfficeForm", u"Let this PC into an office", None))
        self.heading.setText(QCoreApplication.translate("JoinOfficeForm", u"Let this PC into an office", None))
        self.heading_hint.setText(QCoreApplication.translate("JoinOfficeForm", u"This is done once on each PC, and once for each Windows account on it.", None))
        self.situation.setText("")
        self.folder_label.setText(QCoreApplication.translate("JoinOfficeForm", u"&Folder of the Complaints Book", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("JoinOfficeForm", u"Folder of the Complaints Book", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("JoinOfficeForm", u"Bro&wse\u2026", None))
        self.folder_problem.setText("")
        self.code_label.setText(QCoreApplication.translate("JoinOfficeForm", u"Office &key", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("JoinOfficeForm", u"Office key", None))
#endif // QT_CONFIG(accessibility)
        self.code_hint.setText(QCoreApplication.translate("JoinOfficeForm", u"The second code on the office's sheet: four lines of four groups. Small letters and missing blanks do not matter. An administrator can also show it under \u201cPeople and services\u201d.", None))
        self.code_problem.setText("")
        self.waiting.setText("")
        self.back.setText(QCoreApplication.translate("JoinOfficeForm", u"&Back", None))
        self.join.setText(QCoreApplication.translate("JoinOfficeForm", u"&Let this PC in", None))
    # retranslateUi

