# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_place.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FirstStartPlaceForm(object):
    def setupUi(self, FirstStartPlaceForm):
        if not FirstStartPlaceForm.objectName():
            FirstStartPlaceForm.setObjectName(u"FirstStartPlaceForm")
        FirstStartPlaceForm.resize(640, 520)
        self.page_layout = QVBoxLayout(FirstStartPlaceForm)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FirstStartPlaceForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.page_layout.addWidget(self.heading)

        self.heading_hint = QLabel(FirstStartPlaceForm)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")

        self.page_layout.addWidget(self.heading_hint)

        self.this_pc = QRadioButton(FirstStartPlaceForm)
        self.this_pc.setObjectName(u"this_pc")

        self.page_layout.addWidget(self.this_pc)

        self.this_pc_says = QHBoxLayout()
        self.this_pc_says.setObjectName(u"this_pc_says")
        self.this_pc_says.setContentsMargins(31, 0, 0, 0)
        self.this_pc_lines = QVBoxLayout()
        self.this_pc_lines.setSpacing(3)
        self.this_pc_lines.setObjectName(u"this_pc_lines")
        self.this_pc_folder = QLabel(FirstStartPlaceForm)
        self.this_pc_folder.setObjectName(u"this_pc_folder")
        self.this_pc_folder.setWordWrap(True)
        self.this_pc_folder.setProperty(u"role", u"hint")
        self.this_pc_folder.setTextFormat(Qt.TextFormat.PlainText)

        self.this_pc_lines.addWidget(self.this_pc_folder)

        self.this_pc_problem = QLabel(FirstStartPlaceForm)
        self.this_pc_problem.setObjectName(u"this_pc_problem")
        self.this_pc_problem.setVisible(False)
        self.this_pc_problem.setWordWrap(True)
        self.this_pc_problem.setProperty(u"role", u"problem")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.this_pc_problem.sizePolicy().hasHeightForWidth())
        self.this_pc_problem.setSizePolicy(sizePolicy)

        self.this_pc_lines.addWidget(self.this_pc_problem)


        self.this_pc_says.addLayout(self.this_pc_lines)


        self.page_layout.addLayout(self.this_pc_says)

        self.shared_drive = QRadioButton(FirstStartPlaceForm)
        self.shared_drive.setObjectName(u"shared_drive")

        self.page_layout.addWidget(self.shared_drive)

        self.shared_drive_says = QHBoxLayout()
        self.shared_drive_says.setObjectName(u"shared_drive_says")
        self.shared_drive_says.setContentsMargins(31, 0, 0, 0)
        self.shared_drive_hint = QLabel(FirstStartPlaceForm)
        self.shared_drive_hint.setObjectName(u"shared_drive_hint")
        self.shared_drive_hint.setWordWrap(True)
        self.shared_drive_hint.setProperty(u"role", u"hint")

        self.shared_drive_says.addWidget(self.shared_drive_hint)


        self.page_layout.addLayout(self.shared_drive_says)

        self.folder_column = QVBoxLayout()
        self.folder_column.setSpacing(4)
        self.folder_column.setObjectName(u"folder_column")
        self.folder_label = QLabel(FirstStartPlaceForm)
        self.folder_label.setObjectName(u"folder_label")

        self.folder_column.addWidget(self.folder_label)

        self.folder_line = QHBoxLayout()
        self.folder_line.setObjectName(u"folder_line")
        self.folder = QLineEdit(FirstStartPlaceForm)
        self.folder.setObjectName(u"folder")

        self.folder_line.addWidget(self.folder)

        self.browse = QPushButton(FirstStartPlaceForm)
        self.browse.setObjectName(u"browse")

        self.folder_line.addWidget(self.browse)


        self.folder_column.addLayout(self.folder_line)

        self.folder_problem = QLabel(FirstStartPlaceForm)
        self.folder_problem.setObjectName(u"folder_problem")
        self.folder_problem.setVisible(False)
        self.folder_problem.setWordWrap(True)
        self.folder_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.folder_problem.sizePolicy().hasHeightForWidth())
        self.folder_problem.setSizePolicy(sizePolicy)

        self.folder_column.addWidget(self.folder_problem)


        self.page_layout.addLayout(self.folder_column)

        self.join = QPushButton(FirstStartPlaceForm)
        self.join.setObjectName(u"join")
        self.join.setVisible(False)

        self.page_layout.addWidget(self.join, 0, Qt.AlignmentFlag.AlignLeft)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.room)

#if QT_CONFIG(shortcut)
        self.folder_label.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.this_pc, self.shared_drive)
        QWidget.setTabOrder(self.shared_drive, self.folder)
        QWidget.setTabOrder(self.folder, self.browse)
        QWidget.setTabOrder(self.browse, self.join)

        self.retranslateUi(FirstStartPlaceForm)
    # setupUi

    def retranslateUi(self, FirstStartPlaceForm):
        FirstStartPlaceForm.setWindowTitle(QCoreApplication.translate("FirstStartPlaceForm", u"Where should the Complaints Book be kept?", None))
        self.heading.setText(QCoreApplication.translate("FirstStartPlaceForm", u"Where should the Complaints Book be kept?", None))
        self.heading_hint.setText(QCoreApplication.translate("FirstStartPlaceForm", u"Please choose one; the book stays where it is put. It is locked in both places: only the people you name can open it.", None))
        self.this_pc.setText(QCoreApplication.translate("FirstStartPlaceForm", u"On &this PC, for one person", None))
        self.this_pc_folder.setText("")
        self.this_pc_problem.setText("")
        self.shared_drive.setText(QCoreApplication.translate("FirstStartPlaceForm", u"In a folder on a &shared drive, for several PCs", None))
        self.shared_drive_hint.setText(QCoreApplication.translate("FirstStartPlaceForm", u"Choose this where more than one person deals with complaints, or may do so one day. Each further PC is let in with a key you get at the end.", None))
        self.folder_label.setText(QCoreApplication.translate("FirstStartPlaceForm", u"&Folder", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(QCoreApplication.translate("FirstStartPlaceForm", u"Folder on the shared drive", None))
#endif // QT_CONFIG(accessibility)
        self.browse.setText(QCoreApplication.translate("FirstStartPlaceForm", u"Bro&wse\u2026", None))
        self.folder_problem.setText("")
        self.join.setText(QCoreApplication.translate("FirstStartPlaceForm", u"&Let this PC into that office", None))
    # retranslateUi

