# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ask_reason.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_AskReasonForm(object):
    def setupUi(self, AskReasonForm):
        if not AskReasonForm.objectName():
            AskReasonForm.setObjectName(u"AskReasonForm")
        AskReasonForm.resize(520, 320)
        self.ask_layout = QVBoxLayout(AskReasonForm)
        self.ask_layout.setSpacing(12)
        self.ask_layout.setObjectName(u"ask_layout")
        self.ask_layout.setContentsMargins(24, 24, 24, 24)
        self.question = QLabel(AskReasonForm)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)
        self.question.setProperty(u"role", u"subheading")

        self.ask_layout.addWidget(self.question)

        self.detail = QLabel(AskReasonForm)
        self.detail.setObjectName(u"detail")
        self.detail.setWordWrap(True)
        self.detail.setProperty(u"role", u"hint")

        self.ask_layout.addWidget(self.detail)

        self.reason_column = QVBoxLayout()
        self.reason_column.setSpacing(4)
        self.reason_column.setObjectName(u"reason_column")
        self.reason_label = QLabel(AskReasonForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_column.addWidget(self.reason_label)

        self.reason = QPlainTextEdit(AskReasonForm)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)
        self.reason.setMinimumSize(QSize(0, 110))

        self.reason_column.addWidget(self.reason)

        self.reason_problem = QLabel(AskReasonForm)
        self.reason_problem.setObjectName(u"reason_problem")
        self.reason_problem.setVisible(False)
        self.reason_problem.setWordWrap(True)
        self.reason_problem.setProperty(u"role", u"problem")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.reason_problem.sizePolicy().hasHeightForWidth())
        self.reason_problem.setSizePolicy(sizePolicy)

        self.reason_column.addWidget(self.reason_problem)


        self.ask_layout.addLayout(self.reason_column)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.answer = QPushButton(AskReasonForm)
        self.answer.setObjectName(u"answer")
        self.answer.setAutoDefault(False)
        self.answer.setProperty(u"role", u"primary")

        self.foot.addWidget(self.answer)

        self.cancel = QPushButton(AskReasonForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.foot.addWidget(self.cancel)


        self.ask_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason, self.answer)
        QWidget.setTabOrder(self.answer, self.cancel)

        self.retranslateUi(AskReasonForm)
    # setupUi

    def retranslateUi(self, AskReasonForm):
        AskReasonForm.setWindowTitle(QCoreApplication.translate("AskReasonForm", u"Why?", None))
        self.question.setText("")
        self.detail.setText("")
        self.reason_label.setText(QCoreApplication.translate("AskReasonForm", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("AskReasonForm", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reason_problem.setText("")
        self.answer.setText(QCoreApplication.translate("AskReasonForm", u"&Go on", None))
        self.cancel.setText(QCoreApplication.translate("AskReasonForm", u"Cancel", None))
    # retranslateUi

