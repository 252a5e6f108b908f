# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'closures.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from estate_complaints.desktop.parts.day_field import DayField

class Ui_ClosuresForm(object):
    def setupUi(self, ClosuresForm):
        if not ClosuresForm.objectName():
            ClosuresForm.setObjectName(u"ClosuresForm")
        ClosuresForm.resize(1000, 600)
        self.closures_layout = QVBoxLayout(ClosuresForm)
        self.closures_layout.setSpacing(12)
        self.closures_layout.setObjectName(u"closures_layout")
        self.closures_layout.setContentsMargins(0, 12, 0, 0)
        self.hint = QLabel(ClosuresForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"role", u"hint")

        self.closures_layout.addWidget(self.hint)

        self.entry_row = QHBoxLayout()
        self.entry_row.setSpacing(10)
        self.entry_row.setObjectName(u"entry_row")
        self.kind_column = QVBoxLayout()
        self.kind_column.setSpacing(4)
        self.kind_column.setObjectName(u"kind_column")
        self.kind_label = QLabel(ClosuresForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_column.addWidget(self.kind_label)

        self.kind = QComboBox(ClosuresForm)
        self.kind.setObjectName(u"kind")

        self.kind_column.addWidget(self.kind)

        self.kind_problem = QLabel(ClosuresForm)
        self.kind_problem.setObjectName(u"kind_problem")
        self.kind_problem.setVisible(False)
        self.kind_problem.setWordWrap(True)
        self.kind_problem.setProperty(u"role", u"problem")

        self.kind_column.addWidget(self.kind_problem)

        self.kind_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kind_column.addItem(self.kind_room)


        self.entry_row.addLayout(self.kind_column)

        self.first_column = QVBoxLayout()
        self.first_column.setSpacing(4)
        self.first_column.setObjectName(u"first_column")
        self.first_label = QLabel(ClosuresForm)
        self.first_label.setObjectName(u"first_label")

        self.first_column.addWidget(self.first_label)

        self.first = DayField(ClosuresForm)
        self.first.setObjectName(u"first")
        self.first.setMinimumSize(QSize(138, 0))
        self.first.setMaximumSize(QSize(190, 16777215))

        self.first_column.addWidget(self.first)

        self.first_problem = QLabel(ClosuresForm)
        self.first_problem.setObjectName(u"first_problem")
        self.first_problem.setVisible(False)
        self.first_problem.setWordWrap(True)
        self.first_problem.setProperty(u"role", u"problem")

        self.first_column.addWidget(self.first_problem)

        self.first_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_column.addItem(self.first_room)


        self.entry_row.addLayout(self.first_column)

        self.last_column = QVBoxLayout()
        self.last_column.setSpacing(4)
        self.last_column.setObjectName(u"last_column")
        self.last_label = QLabel(ClosuresForm)
        self.last_label.setObjectName(u"last_label")

        self.last_column.addWidget(self.last_label)

        self.last = DayField(ClosuresForm)
        self.last.setObjectName(u"last")
        self.last.setMinimumSize(QSize(138, 0))
        self.last.setMaximumSize(QSize(190, 16777215))

        self.last_column.addWidget(self.last)

        self.last_problem = QLabel(ClosuresForm)
        self.last_problem.setObjectName(u"last_problem")
        self.last_problem.setVisible(False)
        self.last_problem.setWordWrap(True)
        self.last_problem.setProperty(u"role", u"problem")

        self.last_column.addWidget(self.last_problem)

        self.last_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.last_column.addItem(self.last_room)


        self.entry_row.addLayout(self.last_column)

        self.what_column = QVBoxLayout()
        self.what_column.setSpacing(4)
        self.what_column.setObjectName(u"what_column")
        self.what_label = QLabel(ClosuresForm)
        self.what_label.setObjectName(u"what_label")

        self.what_column.addWidget(self.what_label)

        self.what = QLineEdit(ClosuresForm)
        self.what.setObjectName(u"what")

        self.what_column.addWidget(self.what)

        self.what_problem = QLabel(ClosuresForm)
        self.what_problem.setObjectName(u"what_problem")
        self.what_problem.setVisible(False)
        self.what_problem.setWordWrap(True)
        self.what_problem.setProperty(u"role", u"problem")

        self.what_column.addWidget(self.what_problem)

        self.what_room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.what_column.addItem(self.what_room)


        self.entry_row.addLayout(self.what_column)

        self.add_column = QVBoxLayout()
        self.add_column.setSpacing(4)
        self.add_column.setObjectName(u"add_column")
        self.add_room = QLabel(ClosuresForm)
        self.add_room.setObjectName(u"add_room")

        self.add_column.addWidget(self.add_room)

        self.add = QPushButton(ClosuresForm)
        self.add.setObjectName(u"add")

        self.add_column.addWidget(self.add)

        self.add_below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.add_column.addItem(self.add_below)


        self.entry_row.addLayout(self.add_column)

        self.entry_row.setStretch(3, 1)

        self.closures_layout.addLayout(self.entry_row)

        self.list_column = QVBoxLayout()
        self.list_column.setSpacing(6)
        self.list_column.setObjectName(u"list_column")
        self.list_head = QHBoxLayout()
        self.list_head.setSpacing(10)
        self.list_head.setObjectName(u"list_head")
        self.list_label = QLabel(ClosuresForm)
        self.list_label.setObjectName(u"list_label")
        self.list_label.setProperty(u"role", u"subheading")

        self.list_head.addWidget(self.list_label)

        self.list_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.list_head.addItem(self.list_space)

        self.remove = QPushButton(ClosuresForm)
        self.remove.setObjectName(u"remove")

        self.list_head.addWidget(self.remove)


        self.list_column.addLayout(self.list_head)

        self.days = QTableWidget(ClosuresForm)
        self.days.setObjectName(u"days")
        self.days.setMinimumSize(QSize(0, 110))

        self.list_column.addWidget(self.days)


        self.closures_layout.addLayout(self.list_column)

        self.moved_column = QVBoxLayout()
        self.moved_column.setSpacing(6)
        self.moved_column.setObjectName(u"moved_column")
        self.moved_label = QLabel(ClosuresForm)
        self.moved_label.setObjectName(u"moved_label")
        self.moved_label.setWordWrap(True)
        self.moved_label.setProperty(u"role", u"subheading")

        self.moved_column.addWidget(self.moved_label)

        self.moved = QTableWidget(ClosuresForm)
        self.moved.setObjectName(u"moved")
        self.moved.setMinimumSize(QSize(0, 110))

        self.moved_column.addWidget(self.moved)

        self.why = QLabel(ClosuresForm)
        self.why.setObjectName(u"why")
        self.why.setWordWrap(True)
        self.why.setProperty(u"role", u"hint")

        self.moved_column.addWidget(self.why)


        self.closures_layout.addLayout(self.moved_column)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(10)
        self.foot.setObjectName(u"foot")
        self.failure = QLabel(ClosuresForm)
        self.failure.setObjectName(u"failure")
        self.failure.setVisible(False)
        self.failure.setWordWrap(True)
        self.failure.setProperty(u"role", u"problem")

        self.foot.addWidget(self.failure)

        self.foot_room = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_room)

        self.save = QPushButton(ClosuresForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.foot.addWidget(self.save)

        self.foot.setStretch(0, 1)

        self.closures_layout.addLayout(self.foot)

        self.closures_layout.setStretch(2, 1)
        self.closures_layout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.first_label.setBuddy(self.first)
        self.last_label.setBuddy(self.last)
        self.what_label.setBuddy(self.what)
        self.list_label.setBuddy(self.days)
        self.moved_label.setBuddy(self.moved)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.first)
        QWidget.setTabOrder(self.first, self.last)
        QWidget.setTabOrder(self.last, self.what)
        QWidget.setTabOrder(self.what, self.add)
        QWidget.setTabOrder(self.add, self.remove)
        QWidget.setTabOrder(self.remove, self.days)
        QWidget.setTabOrder(self.days, self.moved)
        QWidget.setTabOrder(self.moved, self.save)

        self.retranslateUi(ClosuresForm)
    # setupUi

    def retranslateUi(self, ClosuresForm):
        ClosuresForm.setWindowTitle(QCoreApplication.translate("ClosuresForm", u"Days off", None))
        self.hint.setText(QCoreApplication.translate("ClosuresForm", u"Days on which the office is closed, and bank holidays announced since this version of the program, are no working days.", None))
        self.kind_label.setText(QCoreApplication.translate("ClosuresForm", u"&Kind", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ClosuresForm", u"Kind of day off", None))
#endif // QT_CONFIG(accessibility)
        self.kind_problem.setText("")
        self.first_label.setText(QCoreApplication.translate("ClosuresForm", u"Firs&t day", None))
#if QT_CONFIG(accessibility)
        self.first.setAccessibleName(QCoreApplication.translate("ClosuresForm", u"First day", None))
#endif // QT_CONFIG(accessibility)
        self.first_problem.setText("")
        self.last_label.setText(QCoreApplication.translate("ClosuresForm", u"&Last day", None))
#if QT_CONFIG(accessibility)
        self.last.setAccessibleName(QCoreApplication.translate("ClosuresForm", u"Last day", None))
#endif // QT_CONFIG(accessibility)
        self.last_problem.setText("")
        self.what_label.setText(QCoreApplication.translate("ClosuresForm", u"&What for", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("ClosuresForm", u"What for", None))
#endif // QT_CONFIG(accessibility)
        self.what_problem.setText("")
        self.add_room.setText("")
        self.add.setText(QCoreApplication.translate("ClosuresForm", u"&Add to the list", None))
        self.list_label.setText(QCoreApplication.translate("ClosuresForm", u"The office\u2019s ow&n days off", None))
        self.remove.setText(QCoreApplication.translate("ClosuresForm", u"Re&move from the list", None))
#if QT_CONFIG(accessibility)
        self.days.setAccessibleName(QCoreApplication.translate("ClosuresForm", u"The office\u2019s own days off", None))
#endif // QT_CONFIG(accessibility)
        self.moved_label.setText("")
#if QT_CONFIG(accessibility)
        self.moved.setAccessibleName(QCoreApplication.translate("ClosuresForm", u"Dates that move", None))
#endif // QT_CONFIG(accessibility)
        self.why.setText("")
        self.failure.setText("")
        self.save.setText(QCoreApplication.translate("ClosuresForm", u"&Save the days off", None))
    # retranslateUi

