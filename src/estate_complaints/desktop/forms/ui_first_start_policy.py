# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_policy.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_FirstStartPolicyForm(object):
    def setupUi(self, FirstStartPolicyForm):
        if not FirstStartPolicyForm.objectName():
            FirstStartPolicyForm.setObjectName(u"FirstStartPolicyForm")
        FirstStartPolicyForm.resize(640, 520)
        self.page_layout = QVBoxLayout(FirstStartPolicyForm)
        self.page_layout.setSpacing(14)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(FirstStartPolicyForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.page_layout.addWidget(self.heading)

        self.heading_hint = QLabel(FirstStartPolicyForm)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")

        self.page_layout.addWidget(self.heading_hint)

        self.policies_column = QVBoxLayout()
        self.policies_column.setSpacing(4)
        self.policies_column.setObjectName(u"policies_column")
        self.policies_label = QLabel(FirstStartPolicyForm)
        self.policies_label.setObjectName(u"policies_label")

        self.policies_column.addWidget(self.policies_label)

        self.policies = QListWidget(FirstStartPolicyForm)
        self.policies.setObjectName(u"policies")
        self.policies.setMaximumSize(QSize(16777215, 140))
        self.policies.setAlternatingRowColors(False)
        self.policies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.policies.setWordWrap(True)

        self.policies_column.addWidget(self.policies)

        self.policies_problem = QLabel(FirstStartPolicyForm)
        self.policies_problem.setObjectName(u"policies_problem")
        self.policies_problem.setVisible(False)
        self.policies_problem.setWordWrap(True)
        self.policies_problem.setProperty(u"role", u"problem")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.policies_problem.sizePolicy().hasHeightForWidth())
        self.policies_problem.setSizePolicy(sizePolicy)

        self.policies_column.addWidget(self.policies_problem)


        self.page_layout.addLayout(self.policies_column)

        self.policy_description = QLabel(FirstStartPolicyForm)
        self.policy_description.setObjectName(u"policy_description")
        self.policy_description.setWordWrap(True)
        self.policy_description.setTextFormat(Qt.TextFormat.PlainText)
        self.policy_description.setMinimumSize(QSize(0, 60))
        self.policy_description.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.page_layout.addWidget(self.policy_description)

        self.mistakes_column = QVBoxLayout()
        self.mistakes_column.setSpacing(4)
        self.mistakes_column.setObjectName(u"mistakes_column")
        self.mistakes_label = QLabel(FirstStartPolicyForm)
        self.mistakes_label.setObjectName(u"mistakes_label")
        self.mistakes_label.setVisible(False)
        self.mistakes_label.setWordWrap(True)

        self.mistakes_column.addWidget(self.mistakes_label)

        self.mistakes = QPlainTextEdit(FirstStartPolicyForm)
        self.mistakes.setObjectName(u"mistakes")
        self.mistakes.setVisible(False)
        self.mistakes.setReadOnly(True)
        self.mistakes.setTabChangesFocus(True)
        self.mistakes.setMinimumSize(QSize(0, 120))

        self.mistakes_column.addWidget(self.mistakes)


        self.page_layout.addLayout(self.mistakes_column)

        self.another_line = QHBoxLayout()
        self.another_line.setObjectName(u"another_line")
        self.another_file = QPushButton(FirstStartPolicyForm)
        self.another_file.setObjectName(u"another_file")

        self.another_line.addWidget(self.another_file)

        self.another_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.another_line.addItem(self.another_space)


        self.page_layout.addLayout(self.another_line)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.room)

#if QT_CONFIG(shortcut)
        self.policies_label.setBuddy(self.policies)
        self.mistakes_label.setBuddy(self.mistakes)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.policies, self.mistakes)
        QWidget.setTabOrder(self.mistakes, self.another_file)

        self.retranslateUi(FirstStartPolicyForm)
    # setupUi

    def retranslateUi(self, FirstStartPolicyForm):
        FirstStartPolicyForm.setWindowTitle(QCoreApplication.translate("FirstStartPolicyForm", u"Which policy does your office follow?", None))
        self.heading.setText(QCoreApplication.translate("FirstStartPolicyForm", u"Which policy does your office follow?", None))
        self.heading_hint.setText(QCoreApplication.translate("FirstStartPolicyForm", u"The stages, the time limits and the letters all come from it. A complaint keeps the edition that was in force when it came in.", None))
        self.policies_label.setText(QCoreApplication.translate("FirstStartPolicyForm", u"Complaints &policy", None))
#if QT_CONFIG(accessibility)
        self.policies.setAccessibleName(QCoreApplication.translate("FirstStartPolicyForm", u"Complaints policy", None))
#endif // QT_CONFIG(accessibility)
        self.policies_problem.setText("")
        self.policy_description.setText("")
        self.mistakes_label.setText(QCoreApplication.translate("FirstStartPolicyForm", u"What is &wrong with the policy file", None))
#if QT_CONFIG(accessibility)
        self.mistakes.setAccessibleName(QCoreApplication.translate("FirstStartPolicyForm", u"What is wrong with the policy file", None))
#endif // QT_CONFIG(accessibility)
        self.another_file.setText(QCoreApplication.translate("FirstStartPolicyForm", u"&Another policy file\u2026", None))
    # retranslateUi

