# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        PersonForm.resize(540, 400)
        self.person_layout = QVBoxLayout(PersonForm)
        self.person_layout.setSpacing(16)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(PersonForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.person_layout.addWidget(self.heading)

        self.person_rows = QFormLayout()
        self.person_rows.setObjectName(u"person_rows")
        self.person_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.person_rows.setHorizontalSpacing(16)
        self.person_rows.setVerticalSpacing(10)
        self.person_rows.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(PersonForm)
        self.name_label.setObjectName(u"name_label")

        self.person_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(3)
        self.name_column.setObjectName(u"name_column")
        self.name = QLineEdit(PersonForm)
        self.name.setObjectName(u"name")

        self.name_column.addWidget(self.name)

        self.name_problem = QLabel(PersonForm)
        self.name_problem.setObjectName(u"name_problem")
        self.name_problem.setVisible(False)
        self.name_problem.setWordWrap(True)
        self.name_problem.setProperty(u"role", u"problem")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.name_problem.sizePolicy().hasHeightForWidth())
        self.name_problem.setSizePolicy(sizePolicy)

        self.name_column.addWidget(self.name_problem)


        self.person_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.name_column)

        self.role_label = QLabel(PersonForm)
        self.role_label.setObjectName(u"role_label")

        self.person_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role_column = QVBoxLayout()
        self.role_column.setSpacing(3)
        self.role_column.setObjectName(u"role_column")
        self.role = QComboBox(PersonForm)
        self.role.setObjectName(u"role")
        self.role.setMinimumSize(QSize(260, 0))

        self.role_column.addWidget(self.role, 0, Qt.AlignmentFlag.AlignLeft)

        self.role_problem = QLabel(PersonForm)
        self.role_problem.setObjectName(u"role_problem")
        self.role_problem.setVisible(False)
        self.role_problem.setWordWrap(True)
        self.role_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.role_problem.sizePolicy().hasHeightForWidth())
        self.role_problem.setSizePolicy(sizePolicy)

        self.role_column.addWidget(self.role_problem)


        self.person_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.role_column)

        self.line_manager_label = QLabel(PersonForm)
        self.line_manager_label.setObjectName(u"line_manager_label")

        self.person_rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.line_manager_label)

        self.line_manager_column = QVBoxLayout()
        self.line_manager_column.setSpacing(3)
        self.line_manager_column.setObjectName(u"line_manager_column")
        self.line_manager = QComboBox(PersonForm)
        self.line_manager.setObjectName(u"line_manager")
        self.line_manager.setMinimumSize(QSize(260, 0))

        self.line_manager_column.addWidget(self.line_manager, 0, Qt.AlignmentFlag.AlignLeft)

        self.line_manager_problem = QLabel(PersonForm)
        self.line_manager_problem.setObjectName(u"line_manager_problem")
        self.line_manager_problem.setVisible(False)
        self.line_manager_problem.setWordWrap(True)
        self.line_manager_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.line_manager_problem.sizePolicy().hasHeightForWidth())
        self.line_manager_problem.setSizePolicy(sizePolicy)

        self.line_manager_column.addWidget(self.line_manager_problem)


        self.person_rows.setLayout(2, QFormLayout.ItemRole.FieldRole, self.line_manager_column)

        self.board_member = QCheckBox(PersonForm)
        self.board_member.setObjectName(u"board_member")

        self.person_rows.setWidget(3, QFormLayout.ItemRole.FieldRole, self.board_member)

        self.active_column = QVBoxLayout()
        self.active_column.setSpacing(3)
        self.active_column.setObjectName(u"active_column")
        self.active = QCheckBox(PersonForm)
        self.active.setObjectName(u"active")
        self.active.setChecked(True)

        self.active_column.addWidget(self.active)

        self.active_hint = QLabel(PersonForm)
        self.active_hint.setObjectName(u"active_hint")
        self.active_hint.setWordWrap(True)
        self.active_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.active_hint.sizePolicy().hasHeightForWidth())
        self.active_hint.setSizePolicy(sizePolicy)

        self.active_column.addWidget(self.active_hint)


        self.person_rows.setLayout(4, QFormLayout.ItemRole.FieldRole, self.active_column)


        self.person_layout.addLayout(self.person_rows)

        self.form_problem = QLabel(PersonForm)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setVisible(False)
        self.form_problem.setWordWrap(True)
        self.form_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.form_problem.sizePolicy().hasHeightForWidth())
        self.form_problem.setSizePolicy(sizePolicy)

        self.person_layout.addWidget(self.form_problem)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.person_layout.addItem(self.room)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.foot_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.save = QPushButton(PersonForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.foot.addWidget(self.save)

        self.cancel = QPushButton(PersonForm)
        self.cancel.setObjectName(u"cancel")

        self.foot.addWidget(self.cancel)


        self.person_layout.addLayout(self.foot)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.role_label.setBuddy(self.role)
        self.line_manager_label.setBuddy(self.line_manager)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.line_manager)
        QWidget.setTabOrder(self.line_manager, self.board_member)
        QWidget.setTabOrder(self.board_member, self.active)
        QWidget.setTabOrder(self.active, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(PersonForm)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, PersonForm):
        PersonForm.setWindowTitle(QCoreApplication.translate("PersonForm", u"A person of the office", None))
        self.heading.setText(QCoreApplication.translate("PersonForm", u"A person of the office", None))
        self.name_label.setText(QCoreApplication.translate("PersonForm", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("PersonForm", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_problem.setText("")
        self.role_label.setText(QCoreApplication.translate("PersonForm", u"&Role", None))
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("PersonForm", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.role_problem.setText("")
        self.line_manager_label.setText(QCoreApplication.translate("PersonForm", u"Line &manager", None))
#if QT_CONFIG(accessibility)
        self.line_manager.setAccessibleName(QCoreApplication.translate("PersonForm", u"Line manager", None))
#endif // QT_CONFIG(accessibility)
        self.line_manager_problem.setText("")
        self.board_member.setText(QCoreApplication.translate("PersonForm", u"Member of the &Board", None))
        self.active.setText(QCoreApplication.translate("PersonForm", u"&Works here now", None))
        self.active_hint.setText(QCoreApplication.translate("PersonForm", u"Somebody who has left can no longer sign in; what they did stays in the history.", None))
        self.form_problem.setText("")
        self.save.setText(QCoreApplication.translate("PersonForm", u"&Save", None))
        self.cancel.setText(QCoreApplication.translate("PersonForm", u"Cancel", None))
    # retranslateUi

