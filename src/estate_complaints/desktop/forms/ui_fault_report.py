# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'fault_report.ui'
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

class Ui_FaultReportForm(object):
    def setupUi(self, FaultReportForm):
        if not FaultReportForm.objectName():
            FaultReportForm.setObjectName(u"FaultReportForm")
        FaultReportForm.resize(640, 480)
        self.fault_layout = QVBoxLayout(FaultReportForm)
        self.fault_layout.setSpacing(12)
        self.fault_layout.setObjectName(u"fault_layout")
        self.fault_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(FaultReportForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.fault_layout.addWidget(self.heading)

        self.explanation = QLabel(FaultReportForm)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.fault_layout.addWidget(self.explanation)

        self.report_label = QLabel(FaultReportForm)
        self.report_label.setObjectName(u"report_label")

        self.fault_layout.addWidget(self.report_label)

        self.report = QPlainTextEdit(FaultReportForm)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setProperty(u"role", u"small_code")
        self.report.setMinimumSize(QSize(0, 200))

        self.fault_layout.addWidget(self.report)

        self.copied = QLabel(FaultReportForm)
        self.copied.setObjectName(u"copied")
        self.copied.setProperty(u"role", u"hint")

        self.fault_layout.addWidget(self.copied)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.copy_report = QPushButton(FaultReportForm)
        self.copy_report.setObjectName(u"copy_report")

        self.foot.addWidget(self.copy_report)

        self.close_report = QPushButton(FaultReportForm)
        self.close_report.setObjectName(u"close_report")
        self.close_report.setProperty(u"role", u"primary")

        self.foot.addWidget(self.close_report)


        self.fault_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.report_label.setBuddy(self.report)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.report, self.copy_report)
        QWidget.setTabOrder(self.copy_report, self.close_report)

        self.retranslateUi(FaultReportForm)

        self.close_report.setDefault(True)

    # setupUi

    def retranslateUi(self, FaultReportForm):
        FaultReportForm.setWindowTitle(QCoreApplication.translate("FaultReportForm", u"A fault in the program", None))
        self.heading.setText(QCoreApplication.translate("FaultReportForm", u"Something went wrong in the program", None))
        self.explanation.setText(QCoreApplication.translate("FaultReportForm", u"Your last step may not have been saved: look before you repeat it. You can go on working. Please send this report to whoever looks after the program; it holds no names and nothing you typed.", None))
        self.report_label.setText(QCoreApplication.translate("FaultReportForm", u"&Report", None))
#if QT_CONFIG(accessibility)
        self.report.setAccessibleName(QCoreApplication.translate("FaultReportForm", u"Report", None))
#endif // QT_CONFIG(accessibility)
        self.copied.setText("")
        self.copy_report.setText(QCoreApplication.translate("FaultReportForm", u"&Copy the report", None))
        self.close_report.setText(QCoreApplication.translate("FaultReportForm", u"C&lose", None))
    # retranslateUi

