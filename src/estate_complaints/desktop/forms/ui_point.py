# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'point.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PointForm(object):
    def setupUi(self, PointForm):
        if not PointForm.objectName():
            PointForm.setObjectName(u"PointForm")
        PointForm.setProperty(u"role", u"card")
        PointForm.resize(640, 320)
        self.point_layout = QVBoxLayout(PointForm)
        self.point_layout.setSpacing(8)
        self.point_layout.setObjectName(u"point_layout")
        self.point_layout.setContentsMargins(14, 14, 14, 14)
        self.point_head = QHBoxLayout()
        self.point_head.setObjectName(u"point_head")
        self.point_title = QLabel(PointForm)
        self.point_title.setObjectName(u"point_title")
        self.point_title.setProperty(u"role", u"subheading")

        self.point_head.addWidget(self.point_title)

        self.point_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.point_head.addItem(self.point_space)

        self.remove = QPushButton(PointForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"quiet")

        self.point_head.addWidget(self.remove)


        self.point_layout.addLayout(self.point_head)

        self.point_rows = QFormLayout()
        self.point_rows.setObjectName(u"point_rows")
        self.point_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.point_rows.setHorizontalSpacing(16)
        self.point_rows.setVerticalSpacing(10)
        self.point_rows.setContentsMargins(0, 0, 0, 0)
        self.category_label = QLabel(PointForm)
        self.category_label.setObjectName(u"category_label")
        self.category_label.setMinimumSize(QSize(169, 0))

        self.point_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.category_label)

        self.category_column = QVBoxLayout()
        self.category_column.setSpacing(3)
        self.category_column.setObjectName(u"category_column")
        self.category = QComboBox(PointForm)
        self.category.setObjectName(u"category")
        self.category.setMinimumSize(QSize(260, 0))

        self.category_column.addWidget(self.category, 0, Qt.AlignmentFlag.AlignLeft)

        self.category_problem = QLabel(PointForm)
        self.category_problem.setObjectName(u"category_problem")
        self.category_problem.setVisible(False)
        self.category_problem.setWordWrap(True)
        self.category_problem.setProperty(u"role", u"problem")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.category_problem.sizePolicy().hasHeightForWidth())
        self.category_problem.setSizePolicy(sizePolicy)

        self.category_column.addWidget(self.category_problem)


        self.point_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.category_column)

        self.wrong_label = QLabel(PointForm)
        self.wrong_label.setObjectName(u"wrong_label")
        self.wrong_label.setMinimumSize(QSize(169, 0))

        self.point_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.wrong_label)

        self.wrong_column = QVBoxLayout()
        self.wrong_column.setSpacing(3)
        self.wrong_column.setObjectName(u"wrong_column")
        self.wrong = QPlainTextEdit(PointForm)
        self.wrong.setObjectName(u"wrong")
        self.wrong.setTabChangesFocus(True)
        self.wrong.setMinimumSize(QSize(0, 72))
        self.wrong.setMaximumSize(QSize(16777215, 72))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.wrong.sizePolicy().hasHeightForWidth())
        self.wrong.setSizePolicy(sizePolicy1)

        self.wrong_column.addWidget(self.wrong)

        self.wrong_problem = QLabel(PointForm)
        self.wrong_problem.setObjectName(u"wrong_problem")
        self.wrong_problem.setVisible(False)
        self.wrong_problem.setWordWrap(True)
        self.wrong_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.wrong_problem.sizePolicy().hasHeightForWidth())
        self.wrong_problem.setSizePolicy(sizePolicy)

        self.wrong_column.addWidget(self.wrong_problem)


        self.point_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.wrong_column)

        self.wanted_label = QLabel(PointForm)
        self.wanted_label.setObjectName(u"wanted_label")
        self.wanted_label.setMinimumSize(QSize(169, 0))

        self.point_rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.wanted_label)

        self.wanted_column = QVBoxLayout()
        self.wanted_column.setSpacing(3)
        self.wanted_column.setObjectName(u"wanted_column")
        self.wanted = QPlainTextEdit(PointForm)
        self.wanted.setObjectName(u"wanted")
        self.wanted.setTabChangesFocus(True)
        self.wanted.setMinimumSize(QSize(0, 72))
        self.wanted.setMaximumSize(QSize(16777215, 72))
        sizePolicy1.setHeightForWidth(self.wanted.sizePolicy().hasHeightForWidth())
        self.wanted.setSizePolicy(sizePolicy1)

        self.wanted_column.addWidget(self.wanted)

        self.wanted_problem = QLabel(PointForm)
        self.wanted_problem.setObjectName(u"wanted_problem")
        self.wanted_problem.setVisible(False)
        self.wanted_problem.setWordWrap(True)
        self.wanted_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.wanted_problem.sizePolicy().hasHeightForWidth())
        self.wanted_problem.setSizePolicy(sizePolicy)

        self.wanted_column.addWidget(self.wanted_problem)


        self.point_rows.setLayout(2, QFormLayout.ItemRole.FieldRole, self.wanted_column)


        self.point_layout.addLayout(self.point_rows)

#if QT_CONFIG(shortcut)
        self.category_label.setBuddy(self.category)
        self.wrong_label.setBuddy(self.wrong)
        self.wanted_label.setBuddy(self.wanted)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.remove, self.category)
        QWidget.setTabOrder(self.category, self.wrong)
        QWidget.setTabOrder(self.wrong, self.wanted)

        self.retranslateUi(PointForm)
    # setupUi

    def retranslateUi(self, PointForm):
        PointForm.setWindowTitle(QCoreApplication.translate("PointForm", u"Point", None))
        self.point_title.setText(QCoreApplication.translate("PointForm", u"Point 1", None))
        self.remove.setText(QCoreApplication.translate("PointForm", u"Remove", None))
#if QT_CONFIG(accessibility)
        self.remove.setAccessibleName(QCoreApplication.translate("PointForm", u"Remove this point", None))
#endif // QT_CONFIG(accessibility)
        self.category_label.setText(QCoreApplication.translate("PointForm", u"Category", None))
#if QT_CONFIG(accessibility)
        self.category.setAccessibleName(QCoreApplication.translate("PointForm", u"Category of this point", None))
#endif // QT_CONFIG(accessibility)
        self.category_problem.setText("")
        self.wrong_label.setText(QCoreApplication.translate("PointForm", u"What went wrong", None))
#if QT_CONFIG(accessibility)
        self.wrong.setAccessibleName(QCoreApplication.translate("PointForm", u"What went wrong", None))
#endif // QT_CONFIG(accessibility)
        self.wrong_problem.setText("")
        self.wanted_label.setText(QCoreApplication.translate("PointForm", u"What they would like", None))
#if QT_CONFIG(accessibility)
        self.wanted.setAccessibleName(QCoreApplication.translate("PointForm", u"What they would like done", None))
#endif // QT_CONFIG(accessibility)
        self.wanted_problem.setText("")
    # retranslateUi

