# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_recovery.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_FirstStartRecoveryForm(object):
    def setupUi(self, FirstStartRecoveryForm):
        if not FirstStartRecoveryForm.objectName():
            FirstStartRecoveryForm.setObjectName(u"FirstStartRecoveryForm")
        FirstStartRecoveryForm.resize(640, 520)
        self.page_layout = QVBoxLayout(FirstStartRecoveryForm)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FirstStartRecoveryForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.page_layout.addWidget(self.heading)

        self.heading_hint = QLabel(FirstStartRecoveryForm)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")

        self.page_layout.addWidget(self.heading_hint)

        self.codes_line = QHBoxLayout()
        self.codes_line.setSpacing(20)
        self.codes_line.setObjectName(u"codes_line")
        self.recovery_code_column = QVBoxLayout()
        self.recovery_code_column.setSpacing(6)
        self.recovery_code_column.setObjectName(u"recovery_code_column")
        self.recovery_code_label = QLabel(FirstStartRecoveryForm)
        self.recovery_code_label.setObjectName(u"recovery_code_label")

        self.recovery_code_column.addWidget(self.recovery_code_label)

        self.recovery_code = QPlainTextEdit(FirstStartRecoveryForm)
        self.recovery_code.setObjectName(u"recovery_code")
        self.recovery_code.setTabChangesFocus(True)
        self.recovery_code.setReadOnly(True)
        self.recovery_code.setProperty(u"role", u"code")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.recovery_code.sizePolicy().hasHeightForWidth())
        self.recovery_code.setSizePolicy(sizePolicy)
        self.recovery_code.setMinimumSize(QSize(0, 138))
        self.recovery_code.setMaximumSize(QSize(16777215, 138))

        self.recovery_code_column.addWidget(self.recovery_code)

        self.recovery_code_hint = QLabel(FirstStartRecoveryForm)
        self.recovery_code_hint.setObjectName(u"recovery_code_hint")
        self.recovery_code_hint.setWordWrap(True)
        self.recovery_code_hint.setProperty(u"role", u"hint")

        self.recovery_code_column.addWidget(self.recovery_code_hint)

        self.recovery_code_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recovery_code_column.addItem(self.recovery_code_space)


        self.codes_line.addLayout(self.recovery_code_column)

        self.office_key_column = QVBoxLayout()
        self.office_key_column.setSpacing(6)
        self.office_key_column.setObjectName(u"office_key_column")
        self.office_key_label = QLabel(FirstStartRecoveryForm)
        self.office_key_label.setObjectName(u"office_key_label")

        self.office_key_column.addWidget(self.office_key_label)

        self.office_key = QPlainTextEdit(FirstStartRecoveryForm)
        self.office_key.setObjectName(u"office_key")
        self.office_key.setTabChangesFocus(True)
        self.office_key.setReadOnly(True)
        self.office_key.setProperty(u"role", u"code")
        sizePolicy.setHeightForWidth(self.office_key.sizePolicy().hasHeightForWidth())
        self.office_key.setSizePolicy(sizePolicy)
        self.office_key.setMinimumSize(QSize(0, 138))
        self.office_key.setMaximumSize(QSize(16777215, 138))

        self.office_key_column.addWidget(self.office_key)

        self.office_key_hint = QLabel(FirstStartRecoveryForm)
        self.office_key_hint.setObjectName(u"office_key_hint")
        self.office_key_hint.setWordWrap(True)
        self.office_key_hint.setProperty(u"role", u"hint")

        self.office_key_column.addWidget(self.office_key_hint)

        self.office_key_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.office_key_column.addItem(self.office_key_space)


        self.codes_line.addLayout(self.office_key_column)


        self.page_layout.addLayout(self.codes_line)

        self.code_buttons = QHBoxLayout()
        self.code_buttons.setObjectName(u"code_buttons")
        self.print_code = QPushButton(FirstStartRecoveryForm)
        self.print_code.setObjectName(u"print_code")

        self.code_buttons.addWidget(self.print_code)

        self.copy_code = QPushButton(FirstStartRecoveryForm)
        self.copy_code.setObjectName(u"copy_code")

        self.code_buttons.addWidget(self.copy_code)

        self.save_code = QPushButton(FirstStartRecoveryForm)
        self.save_code.setObjectName(u"save_code")

        self.code_buttons.addWidget(self.save_code)

        self.code_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_buttons.addItem(self.code_space)


        self.page_layout.addLayout(self.code_buttons)

        self.kept = QLabel(FirstStartRecoveryForm)
        self.kept.setObjectName(u"kept")
        self.kept.setWordWrap(True)
        self.kept.setProperty(u"role", u"hint")

        self.page_layout.addWidget(self.kept)

        self.type_back = QLabel(FirstStartRecoveryForm)
        self.type_back.setObjectName(u"type_back")
        self.type_back.setWordWrap(True)

        self.page_layout.addWidget(self.type_back)

        self.groups_line = QHBoxLayout()
        self.groups_line.setSpacing(12)
        self.groups_line.setObjectName(u"groups_line")
        self.group_1_column = QVBoxLayout()
        self.group_1_column.setSpacing(4)
        self.group_1_column.setObjectName(u"group_1_column")
        self.group_1_label = QLabel(FirstStartRecoveryForm)
        self.group_1_label.setObjectName(u"group_1_label")
        self.group_1_label.setWordWrap(True)

        self.group_1_column.addWidget(self.group_1_label)

        self.group_1 = QLineEdit(FirstStartRecoveryForm)
        self.group_1.setObjectName(u"group_1")
        self.group_1.setProperty(u"role", u"code")
        self.group_1.setMaxLength(12)

        self.group_1_column.addWidget(self.group_1)

        self.group_1_problem = QLabel(FirstStartRecoveryForm)
        self.group_1_problem.setObjectName(u"group_1_problem")
        self.group_1_problem.setVisible(False)
        self.group_1_problem.setWordWrap(True)
        self.group_1_problem.setProperty(u"role", u"problem")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.group_1_problem.sizePolicy().hasHeightForWidth())
        self.group_1_problem.setSizePolicy(sizePolicy1)

        self.group_1_column.addWidget(self.group_1_problem)


        self.groups_line.addLayout(self.group_1_column)

        self.group_2_column = QVBoxLayout()
        self.group_2_column.setSpacing(4)
        self.group_2_column.setObjectName(u"group_2_column")
        self.group_2_label = QLabel(FirstStartRecoveryForm)
        self.group_2_label.setObjectName(u"group_2_label")
        self.group_2_label.setWordWrap(True)

        self.group_2_column.addWidget(self.group_2_label)

        self.group_2 = QLineEdit(FirstStartRecoveryForm)
        self.group_2.setObjectName(u"group_2")
        self.group_2.setProperty(u"role", u"code")
        self.group_2.setMaxLength(12)

        self.group_2_column.addWidget(self.group_2)

        self.group_2_problem = QLabel(FirstStartRecoveryForm)
        self.group_2_problem.setObjectName(u"group_2_problem")
        self.group_2_problem.setVisible(False)
        self.group_2_problem.setWordWrap(True)
        self.group_2_problem.setProperty(u"role", u"problem")
        sizePolicy1.setHeightForWidth(self.group_2_problem.sizePolicy().hasHeightForWidth())
        self.group_2_problem.setSizePolicy(sizePolicy1)

        self.group_2_column.addWidget(self.group_2_problem)


        self.groups_line.addLayout(self.group_2_column)

        self.group_3_column = QVBoxLayout()
        self.group_3_column.setSpacing(4)
        self.group_3_column.setObjectName(u"group_3_column")
        self.group_3_label = QLabel(FirstStartRecoveryForm)
        self.group_3_label.setObjectName(u"group_3_label")
        self.group_3_label.setWordWrap(True)

        self.group_3_column.addWidget(self.group_3_label)

        self.group_3 = QLineEdit(FirstStartRecoveryForm)
        self.group_3.setObjectName(u"group_3")
        self.group_3.setProperty(u"role", u"code")
        self.group_3.setMaxLength(12)

        self.group_3_column.addWidget(self.group_3)

        self.group_3_problem = QLabel(FirstStartRecoveryForm)
        self.group_3_problem.setObjectName(u"group_3_problem")
        self.group_3_problem.setVisible(False)
        self.group_3_problem.setWordWrap(True)
        self.group_3_problem.setProperty(u"role", u"problem")
        sizePolicy1.setHeightForWidth(self.group_3_problem.sizePolicy().hasHeightForWidth())
        self.group_3_problem.setSizePolicy(sizePolicy1)

        self.group_3_column.addWidget(self.group_3_problem)


        self.groups_line.addLayout(self.group_3_column)


        self.page_layout.addLayout(self.groups_line)

        self.room = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.room)

#if QT_CONFIG(shortcut)
        self.recovery_code_label.setBuddy(self.recovery_code)
        self.office_key_label.setBuddy(self.office_key)
        self.group_1_label.setBuddy(self.group_1)
        self.group_2_label.setBuddy(self.group_2)
        self.group_3_label.setBuddy(self.group_3)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.recovery_code, self.office_key)
        QWidget.setTabOrder(self.office_key, self.print_code)
        QWidget.setTabOrder(self.print_code, self.copy_code)
        QWidget.setTabOrder(self.copy_code, self.save_code)
        QWidget.setTabOrder(self.save_code, self.group_1)
        QWidget.setTabOrder(self.group_1, self.group_2)
        QWidget.setTabOrder(self.group_2, self.group_3)

        self.retranslateUi(FirstStartRecoveryForm)
    # setupUi

    def retranslateUi(self, FirstStartRecoveryForm):
        FirstStartRecoveryForm.setWindowTitle(QCoreApplication.translate("FirstStartRecoveryForm", u"Keep these two codes", None))
        self.heading.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Keep these two codes", None))
        self.heading_hint.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Print them and keep the sheet in the office safe, not on a PC. The recovery code cannot be shown again.", None))
        self.recovery_code_label.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Recovery code", None))
#if QT_CONFIG(accessibility)
        self.recovery_code.setAccessibleName(QCoreApplication.translate("FirstStartRecoveryForm", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.recovery_code_hint.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Opens the book when a password is forgotten. If every password is forgotten, nothing else does.", None))
        self.office_key_label.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Office key", None))
#if QT_CONFIG(accessibility)
        self.office_key.setAccessibleName(QCoreApplication.translate("FirstStartRecoveryForm", u"Office key", None))
#endif // QT_CONFIG(accessibility)
        self.office_key_hint.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Lets a further PC into the office, once on each.", None))
        self.print_code.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"&Print\u2026", None))
        self.copy_code.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"&Copy", None))
        self.save_code.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"&Save\u2026", None))
        self.kept.setText("")
        self.type_back.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"To be sure that both are safely on paper, type these three groups from your copy.", None))
        self.group_1_label.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Group 1", None))
#if QT_CONFIG(accessibility)
        self.group_1.setAccessibleName(QCoreApplication.translate("FirstStartRecoveryForm", u"Group 1", None))
#endif // QT_CONFIG(accessibility)
        self.group_1_problem.setText("")
        self.group_2_label.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Group 2", None))
#if QT_CONFIG(accessibility)
        self.group_2.setAccessibleName(QCoreApplication.translate("FirstStartRecoveryForm", u"Group 2", None))
#endif // QT_CONFIG(accessibility)
        self.group_2_problem.setText("")
        self.group_3_label.setText(QCoreApplication.translate("FirstStartRecoveryForm", u"Group 3", None))
#if QT_CONFIG(accessibility)
        self.group_3.setAccessibleName(QCoreApplication.translate("FirstStartRecoveryForm", u"Group 3", None))
#endif // QT_CONFIG(accessibility)
        self.group_3_problem.setText("")
    # retranslateUi

