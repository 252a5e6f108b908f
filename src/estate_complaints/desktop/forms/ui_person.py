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
    QFormLayout, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        PersonForm.resize(580, 640)
        self.person_layout = QVBoxLayout(PersonForm)
        self.person_layout.setSpacing(16)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(24, 24, 24, 24)
        self.heading = QLabel(PersonForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.person_layout.addWidget(self.heading)

        self.scroll = QScrollArea(PersonForm)
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
        self.person_rows = QFormLayout()
        self.person_rows.setObjectName(u"person_rows")
        self.person_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.person_rows.setHorizontalSpacing(16)
        self.person_rows.setVerticalSpacing(10)
        self.person_rows.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.scroll_room)
        self.name_label.setObjectName(u"name_label")

        self.person_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.name_label)

        self.name_column = QVBoxLayout()
        self.name_column.setSpacing(3)
        self.name_column.setObjectName(u"name_column")
        self.name = QLineEdit(self.scroll_room)
        self.name.setObjectName(u"name")

        self.name_column.addWidget(self.name)

        self.name_problem = QLabel(self.scroll_room)
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

        self.role_label = QLabel(self.scroll_room)
        self.role_label.setObjectName(u"role_label")

        self.person_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.role_label)

        self.role_column = QVBoxLayout()
        self.role_column.setSpacing(3)
        self.role_column.setObjectName(u"role_column")
        self.role = QComboBox(self.scroll_room)
        self.role.setObjectName(u"role")
        self.role.setMinimumSize(QSize(260, 0))

        self.role_column.addWidget(self.role)

        self.role_problem = QLabel(self.scroll_room)
        self.role_problem.setObjectName(u"role_problem")
        self.role_problem.setVisible(False)
        self.role_problem.setWordWrap(True)
        self.role_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.role_problem.sizePolicy().hasHeightForWidth())
        self.role_problem.setSizePolicy(sizePolicy)

        self.role_column.addWidget(self.role_problem)


        self.person_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.role_column)

        self.line_manager_label = QLabel(self.scroll_room)
        self.line_manager_label.setObjectName(u"line_manager_label")

        self.person_rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.line_manager_label)

        self.line_manager_column = QVBoxLayout()
        self.line_manager_column.setSpacing(3)
        self.line_manager_column.setObjectName(u"line_manager_column")
        self.line_manager = QComboBox(self.scroll_room)
        self.line_manager.setObjectName(u"line_manager")
        self.line_manager.setMinimumSize(QSize(260, 0))

        self.line_manager_column.addWidget(self.line_manager)

        self.line_manager_problem = QLabel(self.scroll_room)
        self.line_manager_problem.setObjectName(u"line_manager_problem")
        self.line_manager_problem.setVisible(False)
        self.line_manager_problem.setWordWrap(True)
        self.line_manager_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.line_manager_problem.sizePolicy().hasHeightForWidth())
        self.line_manager_problem.setSizePolicy(sizePolicy)

        self.line_manager_column.addWidget(self.line_manager_problem)


        self.person_rows.setLayout(2, QFormLayout.ItemRole.FieldRole, self.line_manager_column)


        self.scroll_room_layout.addLayout(self.person_rows)

        self.active_column = QVBoxLayout()
        self.active_column.setSpacing(2)
        self.active_column.setObjectName(u"active_column")
        self.active = QCheckBox(self.scroll_room)
        self.active.setObjectName(u"active")
        self.active.setChecked(True)

        self.active_column.addWidget(self.active)

        self.active_says = QHBoxLayout()
        self.active_says.setObjectName(u"active_says")
        self.active_says.setContentsMargins(31, 0, 0, 0)
        self.active_hint = QLabel(self.scroll_room)
        self.active_hint.setObjectName(u"active_hint")
        self.active_hint.setWordWrap(True)
        self.active_hint.setProperty(u"role", u"hint")

        self.active_says.addWidget(self.active_hint)


        self.active_column.addLayout(self.active_says)


        self.scroll_room_layout.addLayout(self.active_column)

        self.duties = QLabel(self.scroll_room)
        self.duties.setObjectName(u"duties")
        self.duties.setWordWrap(True)
        self.duties.setProperty(u"role", u"hint")

        self.scroll_room_layout.addWidget(self.duties)

        self.no_sign_in_column = QVBoxLayout()
        self.no_sign_in_column.setSpacing(2)
        self.no_sign_in_column.setObjectName(u"no_sign_in_column")
        self.no_sign_in = QCheckBox(self.scroll_room)
        self.no_sign_in.setObjectName(u"no_sign_in")

        self.no_sign_in_column.addWidget(self.no_sign_in)

        self.no_sign_in_says = QHBoxLayout()
        self.no_sign_in_says.setObjectName(u"no_sign_in_says")
        self.no_sign_in_says.setContentsMargins(31, 0, 0, 0)
        self.no_sign_in_hint = QLabel(self.scroll_room)
        self.no_sign_in_hint.setObjectName(u"no_sign_in_hint")
        self.no_sign_in_hint.setWordWrap(True)
        self.no_sign_in_hint.setProperty(u"role", u"hint")

        self.no_sign_in_says.addWidget(self.no_sign_in_hint)


        self.no_sign_in_column.addLayout(self.no_sign_in_says)


        self.scroll_room_layout.addLayout(self.no_sign_in_column)

        self.first_password_box = QWidget(self.scroll_room)
        self.first_password_box.setObjectName(u"first_password_box")
        self.first_password = QVBoxLayout(self.first_password_box)
        self.first_password.setSpacing(8)
        self.first_password.setObjectName(u"first_password")
        self.first_password.setContentsMargins(0, 0, 0, 0)
        self.passwords_line = QHBoxLayout()
        self.passwords_line.setSpacing(16)
        self.passwords_line.setObjectName(u"passwords_line")
        self.password_column = QVBoxLayout()
        self.password_column.setSpacing(4)
        self.password_column.setObjectName(u"password_column")
        self.password_label = QLabel(self.first_password_box)
        self.password_label.setObjectName(u"password_label")

        self.password_column.addWidget(self.password_label)

        self.password = QLineEdit(self.first_password_box)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_column.addWidget(self.password)

        self.password_problem = QLabel(self.first_password_box)
        self.password_problem.setObjectName(u"password_problem")
        self.password_problem.setVisible(False)
        self.password_problem.setWordWrap(True)
        self.password_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.password_problem.sizePolicy().hasHeightForWidth())
        self.password_problem.setSizePolicy(sizePolicy)

        self.password_column.addWidget(self.password_problem)

        self.password_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.password_column.addItem(self.password_space)


        self.passwords_line.addLayout(self.password_column)

        self.password_again_column = QVBoxLayout()
        self.password_again_column.setSpacing(4)
        self.password_again_column.setObjectName(u"password_again_column")
        self.password_again_label = QLabel(self.first_password_box)
        self.password_again_label.setObjectName(u"password_again_label")

        self.password_again_column.addWidget(self.password_again_label)

        self.password_again = QLineEdit(self.first_password_box)
        self.password_again.setObjectName(u"password_again")
        self.password_again.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_again_column.addWidget(self.password_again)

        self.password_again_problem = QLabel(self.first_password_box)
        self.password_again_problem.setObjectName(u"password_again_problem")
        self.password_again_problem.setVisible(False)
        self.password_again_problem.setWordWrap(True)
        self.password_again_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.password_again_problem.sizePolicy().hasHeightForWidth())
        self.password_again_problem.setSizePolicy(sizePolicy)

        self.password_again_column.addWidget(self.password_again_problem)

        self.password_again_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.password_again_column.addItem(self.password_again_space)


        self.passwords_line.addLayout(self.password_again_column)


        self.first_password.addLayout(self.passwords_line)

        self.password_hint = QLabel(self.first_password_box)
        self.password_hint.setObjectName(u"password_hint")
        self.password_hint.setWordWrap(True)
        self.password_hint.setProperty(u"role", u"hint")

        self.first_password.addWidget(self.password_hint)

        self.show_password = QCheckBox(self.first_password_box)
        self.show_password.setObjectName(u"show_password")

        self.first_password.addWidget(self.show_password)


        self.scroll_room_layout.addWidget(self.first_password_box)

        self.administrator_column = QVBoxLayout()
        self.administrator_column.setSpacing(2)
        self.administrator_column.setObjectName(u"administrator_column")
        self.administrator = QCheckBox(self.scroll_room)
        self.administrator.setObjectName(u"administrator")

        self.administrator_column.addWidget(self.administrator)

        self.administrator_says = QHBoxLayout()
        self.administrator_says.setObjectName(u"administrator_says")
        self.administrator_says.setContentsMargins(31, 0, 0, 0)
        self.administrator_hint = QLabel(self.scroll_room)
        self.administrator_hint.setObjectName(u"administrator_hint")
        self.administrator_hint.setWordWrap(True)
        self.administrator_hint.setProperty(u"role", u"hint")

        self.administrator_says.addWidget(self.administrator_hint)


        self.administrator_column.addLayout(self.administrator_says)


        self.scroll_room_layout.addLayout(self.administrator_column)

        self.scroll_space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_room_layout.addItem(self.scroll_space)

        self.scroll.setWidget(self.scroll_room)

        self.person_layout.addWidget(self.scroll)

        self.form_problem = QLabel(PersonForm)
        self.form_problem.setObjectName(u"form_problem")
        self.form_problem.setVisible(False)
        self.form_problem.setWordWrap(True)
        self.form_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.form_problem.sizePolicy().hasHeightForWidth())
        self.form_problem.setSizePolicy(sizePolicy)

        self.person_layout.addWidget(self.form_problem)

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
        self.password_label.setBuddy(self.password)
        self.password_again_label.setBuddy(self.password_again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.role)
        QWidget.setTabOrder(self.role, self.line_manager)
        QWidget.setTabOrder(self.line_manager, self.active)
        QWidget.setTabOrder(self.active, self.no_sign_in)
        QWidget.setTabOrder(self.no_sign_in, self.password)
        QWidget.setTabOrder(self.password, self.password_again)
        QWidget.setTabOrder(self.password_again, self.show_password)
        QWidget.setTabOrder(self.show_password, self.administrator)
        QWidget.setTabOrder(self.administrator, self.save)
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
        self.active.setText(QCoreApplication.translate("PersonForm", u"&Works here now", None))
        self.active_hint.setText(QCoreApplication.translate("PersonForm", u"Somebody who has left can no longer sign in; what they did stays in the history.", None))
        self.duties.setText("")
        self.no_sign_in.setText(QCoreApplication.translate("PersonForm", u"&Does not sign in", None))
        self.no_sign_in_hint.setText(QCoreApplication.translate("PersonForm", u"For somebody who never comes to the PC, such as a member of the Board.", None))
        self.password_label.setText(QCoreApplication.translate("PersonForm", u"&First password", None))
#if QT_CONFIG(accessibility)
        self.password.setAccessibleName(QCoreApplication.translate("PersonForm", u"First password", None))
#endif // QT_CONFIG(accessibility)
        self.password_problem.setText("")
        self.password_again_label.setText(QCoreApplication.translate("PersonForm", u"The same password a&gain", None))
#if QT_CONFIG(accessibility)
        self.password_again.setAccessibleName(QCoreApplication.translate("PersonForm", u"The same password again", None))
#endif // QT_CONFIG(accessibility)
        self.password_again_problem.setText("")
        self.password_hint.setText(QCoreApplication.translate("PersonForm", u"At least 12 characters. Tell it to the person, who can change it later.", None))
        self.show_password.setText(QCoreApplication.translate("PersonForm", u"Show the &password", None))
        self.administrator.setText(QCoreApplication.translate("PersonForm", u"&Administrator", None))
        self.administrator_hint.setText(QCoreApplication.translate("PersonForm", u"Adds and changes people, services and the details of the office.", None))
        self.form_problem.setText("")
        self.save.setText(QCoreApplication.translate("PersonForm", u"&Save", None))
        self.cancel.setText(QCoreApplication.translate("PersonForm", u"Cancel", None))
    # retranslateUi

