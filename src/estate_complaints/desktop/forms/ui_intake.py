# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'intake.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QFrame, QGroupBox, QHBoxLayout, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

from estate_complaints.desktop.parts.assessment_panel import AssessmentPanel
from estate_complaints.desktop.parts.day_field import DayField

class Ui_IntakeForm(object):
    def setupUi(self, IntakeForm):
        if not IntakeForm.objectName():
            IntakeForm.setObjectName(u"IntakeForm")
        IntakeForm.resize(1180, 900)
        self.panes = QHBoxLayout(IntakeForm)
        self.panes.setSpacing(20)
        self.panes.setObjectName(u"panes")
        self.panes.setContentsMargins(20, 20, 20, 20)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(IntakeForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.left.addWidget(self.heading)

        self.heading_hint = QLabel(IntakeForm)
        self.heading_hint.setObjectName(u"heading_hint")
        self.heading_hint.setWordWrap(True)
        self.heading_hint.setProperty(u"role", u"hint")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.heading_hint.sizePolicy().hasHeightForWidth())
        self.heading_hint.setSizePolicy(sizePolicy)

        self.left.addWidget(self.heading_hint)

        self.scroll = QScrollArea(IntakeForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scroll.setWidgetResizable(True)
        self.page = QWidget()
        self.page.setObjectName(u"page")
        self.page.setGeometry(QRect(0, 0, 720, 1800))
        self.page_layout = QVBoxLayout(self.page)
        self.page_layout.setSpacing(18)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(2, 2, 14, 2)
        self.reached_group = QGroupBox(self.page)
        self.reached_group.setObjectName(u"reached_group")
        self.reached_group_layout = QVBoxLayout(self.reached_group)
        self.reached_group_layout.setSpacing(10)
        self.reached_group_layout.setObjectName(u"reached_group_layout")
        self.reached_rows = QFormLayout()
        self.reached_rows.setObjectName(u"reached_rows")
        self.reached_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.reached_rows.setHorizontalSpacing(16)
        self.reached_rows.setVerticalSpacing(10)
        self.channel_label = QLabel(self.reached_group)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setMinimumSize(QSize(184, 0))

        self.reached_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel_column = QVBoxLayout()
        self.channel_column.setSpacing(3)
        self.channel_column.setObjectName(u"channel_column")
        self.channel = QComboBox(self.reached_group)
        self.channel.setObjectName(u"channel")
        self.channel.setMinimumSize(QSize(260, 0))

        self.channel_column.addWidget(self.channel, 0, Qt.AlignmentFlag.AlignLeft)

        self.channel_hint = QLabel(self.reached_group)
        self.channel_hint.setObjectName(u"channel_hint")
        self.channel_hint.setWordWrap(True)
        self.channel_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.channel_hint.sizePolicy().hasHeightForWidth())
        self.channel_hint.setSizePolicy(sizePolicy)

        self.channel_column.addWidget(self.channel_hint)

        self.channel_problem = QLabel(self.reached_group)
        self.channel_problem.setObjectName(u"channel_problem")
        self.channel_problem.setVisible(False)
        self.channel_problem.setWordWrap(True)
        self.channel_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.channel_problem.sizePolicy().hasHeightForWidth())
        self.channel_problem.setSizePolicy(sizePolicy)

        self.channel_column.addWidget(self.channel_problem)


        self.reached_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.channel_column)

        self.received_on_label = QLabel(self.reached_group)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setMinimumSize(QSize(184, 0))

        self.reached_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.received_on_label)

        self.received_on_column = QVBoxLayout()
        self.received_on_column.setSpacing(3)
        self.received_on_column.setObjectName(u"received_on_column")
        self.received_on_line = QHBoxLayout()
        self.received_on_line.setSpacing(12)
        self.received_on_line.setObjectName(u"received_on_line")
        self.received_on = DayField(self.reached_group)
        self.received_on.setObjectName(u"received_on")
        self.received_on.setMinimumSize(QSize(150, 0))
        self.received_on.setMaximumSize(QSize(150, 16777215))

        self.received_on_line.addWidget(self.received_on)

        self.received_on_words = QLabel(self.reached_group)
        self.received_on_words.setObjectName(u"received_on_words")
        self.received_on_words.setProperty(u"role", u"hint")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.received_on_words.sizePolicy().hasHeightForWidth())
        self.received_on_words.setSizePolicy(sizePolicy1)

        self.received_on_line.addWidget(self.received_on_words)


        self.received_on_column.addLayout(self.received_on_line)

        self.received_on_problem = QLabel(self.reached_group)
        self.received_on_problem.setObjectName(u"received_on_problem")
        self.received_on_problem.setVisible(False)
        self.received_on_problem.setWordWrap(True)
        self.received_on_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.received_on_problem.sizePolicy().hasHeightForWidth())
        self.received_on_problem.setSizePolicy(sizePolicy)

        self.received_on_column.addWidget(self.received_on_problem)


        self.reached_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.received_on_column)

        self.came_through = QCheckBox(self.reached_group)
        self.came_through.setObjectName(u"came_through")

        self.reached_rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.came_through)

        self.elsewhere_received_on_label = QLabel(self.reached_group)
        self.elsewhere_received_on_label.setObjectName(u"elsewhere_received_on_label")
        self.elsewhere_received_on_label.setMinimumSize(QSize(184, 0))

        self.reached_rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.elsewhere_received_on_label)

        self.elsewhere_received_on_column = QVBoxLayout()
        self.elsewhere_received_on_column.setSpacing(3)
        self.elsewhere_received_on_column.setObjectName(u"elsewhere_received_on_column")
        self.elsewhere_received_on_line = QHBoxLayout()
        self.elsewhere_received_on_line.setSpacing(12)
        self.elsewhere_received_on_line.setObjectName(u"elsewhere_received_on_line")
        self.elsewhere_received_on = DayField(self.reached_group)
        self.elsewhere_received_on.setObjectName(u"elsewhere_received_on")
        self.elsewhere_received_on.setMinimumSize(QSize(150, 0))
        self.elsewhere_received_on.setMaximumSize(QSize(150, 16777215))

        self.elsewhere_received_on_line.addWidget(self.elsewhere_received_on)

        self.elsewhere_received_on_words = QLabel(self.reached_group)
        self.elsewhere_received_on_words.setObjectName(u"elsewhere_received_on_words")
        self.elsewhere_received_on_words.setProperty(u"role", u"hint")
        sizePolicy1.setHeightForWidth(self.elsewhere_received_on_words.sizePolicy().hasHeightForWidth())
        self.elsewhere_received_on_words.setSizePolicy(sizePolicy1)

        self.elsewhere_received_on_line.addWidget(self.elsewhere_received_on_words)


        self.elsewhere_received_on_column.addLayout(self.elsewhere_received_on_line)

        self.elsewhere_received_on_problem = QLabel(self.reached_group)
        self.elsewhere_received_on_problem.setObjectName(u"elsewhere_received_on_problem")
        self.elsewhere_received_on_problem.setVisible(False)
        self.elsewhere_received_on_problem.setWordWrap(True)
        self.elsewhere_received_on_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.elsewhere_received_on_problem.sizePolicy().hasHeightForWidth())
        self.elsewhere_received_on_problem.setSizePolicy(sizePolicy)

        self.elsewhere_received_on_column.addWidget(self.elsewhere_received_on_problem)


        self.reached_rows.setLayout(3, QFormLayout.ItemRole.FieldRole, self.elsewhere_received_on_column)


        self.reached_group_layout.addLayout(self.reached_rows)


        self.page_layout.addWidget(self.reached_group)

        self.complainant_group = QGroupBox(self.page)
        self.complainant_group.setObjectName(u"complainant_group")
        self.complainant_group_layout = QVBoxLayout(self.complainant_group)
        self.complainant_group_layout.setSpacing(10)
        self.complainant_group_layout.setObjectName(u"complainant_group_layout")
        self.complainant_rows = QFormLayout()
        self.complainant_rows.setObjectName(u"complainant_rows")
        self.complainant_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.complainant_rows.setHorizontalSpacing(16)
        self.complainant_rows.setVerticalSpacing(10)
        self.complainant_kind_label = QLabel(self.complainant_group)
        self.complainant_kind_label.setObjectName(u"complainant_kind_label")
        self.complainant_kind_label.setMinimumSize(QSize(184, 0))

        self.complainant_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.complainant_kind_label)

        self.complainant_kind_column = QVBoxLayout()
        self.complainant_kind_column.setSpacing(3)
        self.complainant_kind_column.setObjectName(u"complainant_kind_column")
        self.complainant_kind = QComboBox(self.complainant_group)
        self.complainant_kind.setObjectName(u"complainant_kind")
        self.complainant_kind.setMinimumSize(QSize(260, 0))

        self.complainant_kind_column.addWidget(self.complainant_kind, 0, Qt.AlignmentFlag.AlignLeft)

        self.complainant_kind_hint = QLabel(self.complainant_group)
        self.complainant_kind_hint.setObjectName(u"complainant_kind_hint")
        self.complainant_kind_hint.setWordWrap(True)
        self.complainant_kind_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.complainant_kind_hint.sizePolicy().hasHeightForWidth())
        self.complainant_kind_hint.setSizePolicy(sizePolicy)

        self.complainant_kind_column.addWidget(self.complainant_kind_hint)

        self.complainant_kind_problem = QLabel(self.complainant_group)
        self.complainant_kind_problem.setObjectName(u"complainant_kind_problem")
        self.complainant_kind_problem.setVisible(False)
        self.complainant_kind_problem.setWordWrap(True)
        self.complainant_kind_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.complainant_kind_problem.sizePolicy().hasHeightForWidth())
        self.complainant_kind_problem.setSizePolicy(sizePolicy)

        self.complainant_kind_column.addWidget(self.complainant_kind_problem)


        self.complainant_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.complainant_kind_column)

        self.find_complainant_label = QLabel(self.complainant_group)
        self.find_complainant_label.setObjectName(u"find_complainant_label")
        self.find_complainant_label.setMinimumSize(QSize(184, 0))

        self.complainant_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.find_complainant_label)

        self.find_complainant_column = QVBoxLayout()
        self.find_complainant_column.setSpacing(3)
        self.find_complainant_column.setObjectName(u"find_complainant_column")
        self.find_complainant = QLineEdit(self.complainant_group)
        self.find_complainant.setObjectName(u"find_complainant")

        self.find_complainant_column.addWidget(self.find_complainant)

        self.find_complainant_hint = QLabel(self.complainant_group)
        self.find_complainant_hint.setObjectName(u"find_complainant_hint")
        self.find_complainant_hint.setWordWrap(True)
        self.find_complainant_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.find_complainant_hint.sizePolicy().hasHeightForWidth())
        self.find_complainant_hint.setSizePolicy(sizePolicy)

        self.find_complainant_column.addWidget(self.find_complainant_hint)


        self.complainant_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.find_complainant_column)


        self.complainant_group_layout.addLayout(self.complainant_rows)

        self.complainant_box = QFrame(self.complainant_group)
        self.complainant_box.setObjectName(u"complainant_box")
        self.complainant_box_rows = QFormLayout(self.complainant_box)
        self.complainant_box_rows.setObjectName(u"complainant_box_rows")
        self.complainant_box_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.complainant_box_rows.setHorizontalSpacing(16)
        self.complainant_box_rows.setVerticalSpacing(10)
        self.complainant_box_rows.setContentsMargins(0, 0, 0, 0)
        self.full_name_label = QLabel(self.complainant_box)
        self.full_name_label.setObjectName(u"full_name_label")
        self.full_name_label.setMinimumSize(QSize(184, 0))

        self.complainant_box_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.full_name_label)

        self.full_name_column = QVBoxLayout()
        self.full_name_column.setSpacing(3)
        self.full_name_column.setObjectName(u"full_name_column")
        self.full_name = QLineEdit(self.complainant_box)
        self.full_name.setObjectName(u"full_name")

        self.full_name_column.addWidget(self.full_name)

        self.full_name_problem = QLabel(self.complainant_box)
        self.full_name_problem.setObjectName(u"full_name_problem")
        self.full_name_problem.setVisible(False)
        self.full_name_problem.setWordWrap(True)
        self.full_name_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.full_name_problem.sizePolicy().hasHeightForWidth())
        self.full_name_problem.setSizePolicy(sizePolicy)

        self.full_name_column.addWidget(self.full_name_problem)


        self.complainant_box_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.full_name_column)

        self.address_label = QLabel(self.complainant_box)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setMinimumSize(QSize(184, 0))

        self.complainant_box_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.address_label)

        self.address_column = QVBoxLayout()
        self.address_column.setSpacing(3)
        self.address_column.setObjectName(u"address_column")
        self.address = QPlainTextEdit(self.complainant_box)
        self.address.setObjectName(u"address")
        self.address.setTabChangesFocus(True)
        self.address.setMinimumSize(QSize(0, 72))
        self.address.setMaximumSize(QSize(16777215, 72))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.address.sizePolicy().hasHeightForWidth())
        self.address.setSizePolicy(sizePolicy2)

        self.address_column.addWidget(self.address)

        self.address_problem = QLabel(self.complainant_box)
        self.address_problem.setObjectName(u"address_problem")
        self.address_problem.setVisible(False)
        self.address_problem.setWordWrap(True)
        self.address_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.address_problem.sizePolicy().hasHeightForWidth())
        self.address_problem.setSizePolicy(sizePolicy)

        self.address_column.addWidget(self.address_problem)


        self.complainant_box_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.address_column)

        self.flat_label = QLabel(self.complainant_box)
        self.flat_label.setObjectName(u"flat_label")
        self.flat_label.setMinimumSize(QSize(184, 0))

        self.complainant_box_rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.flat_label)

        self.flat_column = QVBoxLayout()
        self.flat_column.setSpacing(3)
        self.flat_column.setObjectName(u"flat_column")
        self.flat = QLineEdit(self.complainant_box)
        self.flat.setObjectName(u"flat")
        self.flat.setMaximumSize(QSize(260, 16777215))

        self.flat_column.addWidget(self.flat)

        self.flat_problem = QLabel(self.complainant_box)
        self.flat_problem.setObjectName(u"flat_problem")
        self.flat_problem.setVisible(False)
        self.flat_problem.setWordWrap(True)
        self.flat_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.flat_problem.sizePolicy().hasHeightForWidth())
        self.flat_problem.setSizePolicy(sizePolicy)

        self.flat_column.addWidget(self.flat_problem)


        self.complainant_box_rows.setLayout(2, QFormLayout.ItemRole.FieldRole, self.flat_column)

        self.telephone_label = QLabel(self.complainant_box)
        self.telephone_label.setObjectName(u"telephone_label")
        self.telephone_label.setMinimumSize(QSize(184, 0))

        self.complainant_box_rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.telephone_label)

        self.telephone_column = QVBoxLayout()
        self.telephone_column.setSpacing(3)
        self.telephone_column.setObjectName(u"telephone_column")
        self.telephone = QLineEdit(self.complainant_box)
        self.telephone.setObjectName(u"telephone")
        self.telephone.setMaximumSize(QSize(260, 16777215))

        self.telephone_column.addWidget(self.telephone)

        self.telephone_problem = QLabel(self.complainant_box)
        self.telephone_problem.setObjectName(u"telephone_problem")
        self.telephone_problem.setVisible(False)
        self.telephone_problem.setWordWrap(True)
        self.telephone_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.telephone_problem.sizePolicy().hasHeightForWidth())
        self.telephone_problem.setSizePolicy(sizePolicy)

        self.telephone_column.addWidget(self.telephone_problem)


        self.complainant_box_rows.setLayout(3, QFormLayout.ItemRole.FieldRole, self.telephone_column)

        self.email_label = QLabel(self.complainant_box)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setMinimumSize(QSize(184, 0))

        self.complainant_box_rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.email_label)

        self.email_column = QVBoxLayout()
        self.email_column.setSpacing(3)
        self.email_column.setObjectName(u"email_column")
        self.email = QLineEdit(self.complainant_box)
        self.email.setObjectName(u"email")

        self.email_column.addWidget(self.email)

        self.email_problem = QLabel(self.complainant_box)
        self.email_problem.setObjectName(u"email_problem")
        self.email_problem.setVisible(False)
        self.email_problem.setWordWrap(True)
        self.email_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.email_problem.sizePolicy().hasHeightForWidth())
        self.email_problem.setSizePolicy(sizePolicy)

        self.email_column.addWidget(self.email_problem)


        self.complainant_box_rows.setLayout(4, QFormLayout.ItemRole.FieldRole, self.email_column)

        self.reply_by_label = QLabel(self.complainant_box)
        self.reply_by_label.setObjectName(u"reply_by_label")
        self.reply_by_label.setMinimumSize(QSize(184, 0))

        self.complainant_box_rows.setWidget(5, QFormLayout.ItemRole.LabelRole, self.reply_by_label)

        self.reply_by_column = QVBoxLayout()
        self.reply_by_column.setSpacing(3)
        self.reply_by_column.setObjectName(u"reply_by_column")
        self.reply_by = QComboBox(self.complainant_box)
        self.reply_by.setObjectName(u"reply_by")
        self.reply_by.setMinimumSize(QSize(260, 0))

        self.reply_by_column.addWidget(self.reply_by, 0, Qt.AlignmentFlag.AlignLeft)

        self.reply_by_problem = QLabel(self.complainant_box)
        self.reply_by_problem.setObjectName(u"reply_by_problem")
        self.reply_by_problem.setVisible(False)
        self.reply_by_problem.setWordWrap(True)
        self.reply_by_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.reply_by_problem.sizePolicy().hasHeightForWidth())
        self.reply_by_problem.setSizePolicy(sizePolicy)

        self.reply_by_column.addWidget(self.reply_by_problem)


        self.complainant_box_rows.setLayout(5, QFormLayout.ItemRole.FieldRole, self.reply_by_column)

        self.language_label = QLabel(self.complainant_box)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setMinimumSize(QSize(184, 0))

        self.complainant_box_rows.setWidget(6, QFormLayout.ItemRole.LabelRole, self.language_label)

        self.language_column = QVBoxLayout()
        self.language_column.setSpacing(3)
        self.language_column.setObjectName(u"language_column")
        self.language = QLineEdit(self.complainant_box)
        self.language.setObjectName(u"language")

        self.language_column.addWidget(self.language)

        self.language_hint = QLabel(self.complainant_box)
        self.language_hint.setObjectName(u"language_hint")
        self.language_hint.setWordWrap(True)
        self.language_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.language_hint.sizePolicy().hasHeightForWidth())
        self.language_hint.setSizePolicy(sizePolicy)

        self.language_column.addWidget(self.language_hint)


        self.complainant_box_rows.setLayout(6, QFormLayout.ItemRole.FieldRole, self.language_column)

        self.access_needs_label = QLabel(self.complainant_box)
        self.access_needs_label.setObjectName(u"access_needs_label")
        self.access_needs_label.setMinimumSize(QSize(184, 0))

        self.complainant_box_rows.setWidget(7, QFormLayout.ItemRole.LabelRole, self.access_needs_label)

        self.access_needs_column = QVBoxLayout()
        self.access_needs_column.setSpacing(3)
        self.access_needs_column.setObjectName(u"access_needs_column")
        self.access_needs = QLineEdit(self.complainant_box)
        self.access_needs.setObjectName(u"access_needs")

        self.access_needs_column.addWidget(self.access_needs)

        self.access_needs_hint = QLabel(self.complainant_box)
        self.access_needs_hint.setObjectName(u"access_needs_hint")
        self.access_needs_hint.setWordWrap(True)
        self.access_needs_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.access_needs_hint.sizePolicy().hasHeightForWidth())
        self.access_needs_hint.setSizePolicy(sizePolicy)

        self.access_needs_column.addWidget(self.access_needs_hint)


        self.complainant_box_rows.setLayout(7, QFormLayout.ItemRole.FieldRole, self.access_needs_column)


        self.complainant_group_layout.addWidget(self.complainant_box)

        self.group_box = QGroupBox(self.complainant_group)
        self.group_box.setObjectName(u"group_box")
        self.petition_rows = QFormLayout(self.group_box)
        self.petition_rows.setObjectName(u"petition_rows")
        self.petition_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.petition_rows.setHorizontalSpacing(16)
        self.petition_rows.setVerticalSpacing(10)
        self.spokesperson = QLabel(self.group_box)
        self.spokesperson.setObjectName(u"spokesperson")
        self.spokesperson.setWordWrap(True)
        self.spokesperson.setProperty(u"role", u"hint")

        self.petition_rows.setWidget(0, QFormLayout.ItemRole.SpanningRole, self.spokesperson)

        self.signatories_label = QLabel(self.group_box)
        self.signatories_label.setObjectName(u"signatories_label")
        self.signatories_label.setMinimumSize(QSize(146, 0))

        self.petition_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.signatories_label)

        self.signatories_column = QVBoxLayout()
        self.signatories_column.setSpacing(3)
        self.signatories_column.setObjectName(u"signatories_column")
        self.signatories = QSpinBox(self.group_box)
        self.signatories.setObjectName(u"signatories")
        self.signatories.setMinimumSize(QSize(150, 0))
        self.signatories.setMaximum(9999)

        self.signatories_column.addWidget(self.signatories, 0, Qt.AlignmentFlag.AlignLeft)

        self.signatories_problem = QLabel(self.group_box)
        self.signatories_problem.setObjectName(u"signatories_problem")
        self.signatories_problem.setVisible(False)
        self.signatories_problem.setWordWrap(True)
        self.signatories_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.signatories_problem.sizePolicy().hasHeightForWidth())
        self.signatories_problem.setSizePolicy(sizePolicy)

        self.signatories_column.addWidget(self.signatories_problem)


        self.petition_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.signatories_column)


        self.complainant_group_layout.addWidget(self.group_box)


        self.page_layout.addWidget(self.complainant_group)

        self.representative_box = QGroupBox(self.page)
        self.representative_box.setObjectName(u"representative_box")
        self.representative_box.setCheckable(True)
        self.representative_box.setChecked(False)
        self.representative_rows = QFormLayout(self.representative_box)
        self.representative_rows.setObjectName(u"representative_rows")
        self.representative_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.representative_rows.setHorizontalSpacing(16)
        self.representative_rows.setVerticalSpacing(10)
        self.representative_name_label = QLabel(self.representative_box)
        self.representative_name_label.setObjectName(u"representative_name_label")
        self.representative_name_label.setMinimumSize(QSize(184, 0))

        self.representative_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.representative_name_label)

        self.representative_name_column = QVBoxLayout()
        self.representative_name_column.setSpacing(3)
        self.representative_name_column.setObjectName(u"representative_name_column")
        self.representative_name = QLineEdit(self.representative_box)
        self.representative_name.setObjectName(u"representative_name")

        self.representative_name_column.addWidget(self.representative_name)

        self.representative_name_problem = QLabel(self.representative_box)
        self.representative_name_problem.setObjectName(u"representative_name_problem")
        self.representative_name_problem.setVisible(False)
        self.representative_name_problem.setWordWrap(True)
        self.representative_name_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.representative_name_problem.sizePolicy().hasHeightForWidth())
        self.representative_name_problem.setSizePolicy(sizePolicy)

        self.representative_name_column.addWidget(self.representative_name_problem)


        self.representative_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.representative_name_column)

        self.representative_relationship_label = QLabel(self.representative_box)
        self.representative_relationship_label.setObjectName(u"representative_relationship_label")
        self.representative_relationship_label.setMinimumSize(QSize(184, 0))

        self.representative_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.representative_relationship_label)

        self.representative_relationship_column = QVBoxLayout()
        self.representative_relationship_column.setSpacing(3)
        self.representative_relationship_column.setObjectName(u"representative_relationship_column")
        self.representative_relationship = QLineEdit(self.representative_box)
        self.representative_relationship.setObjectName(u"representative_relationship")

        self.representative_relationship_column.addWidget(self.representative_relationship)

        self.representative_relationship_problem = QLabel(self.representative_box)
        self.representative_relationship_problem.setObjectName(u"representative_relationship_problem")
        self.representative_relationship_problem.setVisible(False)
        self.representative_relationship_problem.setWordWrap(True)
        self.representative_relationship_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.representative_relationship_problem.sizePolicy().hasHeightForWidth())
        self.representative_relationship_problem.setSizePolicy(sizePolicy)

        self.representative_relationship_column.addWidget(self.representative_relationship_problem)


        self.representative_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.representative_relationship_column)

        self.representative_telephone_label = QLabel(self.representative_box)
        self.representative_telephone_label.setObjectName(u"representative_telephone_label")
        self.representative_telephone_label.setMinimumSize(QSize(184, 0))

        self.representative_rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.representative_telephone_label)

        self.representative_telephone_column = QVBoxLayout()
        self.representative_telephone_column.setSpacing(3)
        self.representative_telephone_column.setObjectName(u"representative_telephone_column")
        self.representative_telephone = QLineEdit(self.representative_box)
        self.representative_telephone.setObjectName(u"representative_telephone")

        self.representative_telephone_column.addWidget(self.representative_telephone)

        self.representative_telephone_problem = QLabel(self.representative_box)
        self.representative_telephone_problem.setObjectName(u"representative_telephone_problem")
        self.representative_telephone_problem.setVisible(False)
        self.representative_telephone_problem.setWordWrap(True)
        self.representative_telephone_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.representative_telephone_problem.sizePolicy().hasHeightForWidth())
        self.representative_telephone_problem.setSizePolicy(sizePolicy)

        self.representative_telephone_column.addWidget(self.representative_telephone_problem)


        self.representative_rows.setLayout(2, QFormLayout.ItemRole.FieldRole, self.representative_telephone_column)

        self.representative_email_label = QLabel(self.representative_box)
        self.representative_email_label.setObjectName(u"representative_email_label")
        self.representative_email_label.setMinimumSize(QSize(184, 0))

        self.representative_rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.representative_email_label)

        self.representative_email_column = QVBoxLayout()
        self.representative_email_column.setSpacing(3)
        self.representative_email_column.setObjectName(u"representative_email_column")
        self.representative_email = QLineEdit(self.representative_box)
        self.representative_email.setObjectName(u"representative_email")

        self.representative_email_column.addWidget(self.representative_email)

        self.representative_email_problem = QLabel(self.representative_box)
        self.representative_email_problem.setObjectName(u"representative_email_problem")
        self.representative_email_problem.setVisible(False)
        self.representative_email_problem.setWordWrap(True)
        self.representative_email_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.representative_email_problem.sizePolicy().hasHeightForWidth())
        self.representative_email_problem.setSizePolicy(sizePolicy)

        self.representative_email_column.addWidget(self.representative_email_problem)


        self.representative_rows.setLayout(3, QFormLayout.ItemRole.FieldRole, self.representative_email_column)

        self.representative_address_label = QLabel(self.representative_box)
        self.representative_address_label.setObjectName(u"representative_address_label")
        self.representative_address_label.setMinimumSize(QSize(184, 0))

        self.representative_rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.representative_address_label)

        self.representative_address_column = QVBoxLayout()
        self.representative_address_column.setSpacing(3)
        self.representative_address_column.setObjectName(u"representative_address_column")
        self.representative_address = QLineEdit(self.representative_box)
        self.representative_address.setObjectName(u"representative_address")

        self.representative_address_column.addWidget(self.representative_address)

        self.representative_address_problem = QLabel(self.representative_box)
        self.representative_address_problem.setObjectName(u"representative_address_problem")
        self.representative_address_problem.setVisible(False)
        self.representative_address_problem.setWordWrap(True)
        self.representative_address_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.representative_address_problem.sizePolicy().hasHeightForWidth())
        self.representative_address_problem.setSizePolicy(sizePolicy)

        self.representative_address_column.addWidget(self.representative_address_problem)


        self.representative_rows.setLayout(4, QFormLayout.ItemRole.FieldRole, self.representative_address_column)

        self.representative_hint = QLabel(self.representative_box)
        self.representative_hint.setObjectName(u"representative_hint")
        self.representative_hint.setWordWrap(True)
        self.representative_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.representative_hint.sizePolicy().hasHeightForWidth())
        self.representative_hint.setSizePolicy(sizePolicy)

        self.representative_rows.setWidget(5, QFormLayout.ItemRole.FieldRole, self.representative_hint)


        self.page_layout.addWidget(self.representative_box)

        self.points_group = QGroupBox(self.page)
        self.points_group.setObjectName(u"points_group")
        self.points_group_layout = QVBoxLayout(self.points_group)
        self.points_group_layout.setSpacing(10)
        self.points_group_layout.setObjectName(u"points_group_layout")
        self.points_hint = QLabel(self.points_group)
        self.points_hint.setObjectName(u"points_hint")
        self.points_hint.setWordWrap(True)
        self.points_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.points_hint.sizePolicy().hasHeightForWidth())
        self.points_hint.setSizePolicy(sizePolicy)

        self.points_group_layout.addWidget(self.points_hint)

        self.points_area = QWidget(self.points_group)
        self.points_area.setObjectName(u"points_area")
        self.points_layout = QVBoxLayout(self.points_area)
        self.points_layout.setSpacing(12)
        self.points_layout.setObjectName(u"points_layout")
        self.points_layout.setContentsMargins(0, 0, 0, 0)

        self.points_group_layout.addWidget(self.points_area)

        self.points_problem = QLabel(self.points_group)
        self.points_problem.setObjectName(u"points_problem")
        self.points_problem.setVisible(False)
        self.points_problem.setWordWrap(True)
        self.points_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.points_problem.sizePolicy().hasHeightForWidth())
        self.points_problem.setSizePolicy(sizePolicy)

        self.points_group_layout.addWidget(self.points_problem)

        self.add_point_line = QHBoxLayout()
        self.add_point_line.setObjectName(u"add_point_line")
        self.add_point = QPushButton(self.points_group)
        self.add_point.setObjectName(u"add_point")

        self.add_point_line.addWidget(self.add_point)

        self.add_point_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.add_point_line.addItem(self.add_point_space)


        self.points_group_layout.addLayout(self.add_point_line)


        self.page_layout.addWidget(self.points_group)

        self.happened_group = QGroupBox(self.page)
        self.happened_group.setObjectName(u"happened_group")
        self.happened_group_layout = QVBoxLayout(self.happened_group)
        self.happened_group_layout.setSpacing(10)
        self.happened_group_layout.setObjectName(u"happened_group_layout")
        self.happened_rows = QFormLayout()
        self.happened_rows.setObjectName(u"happened_rows")
        self.happened_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.happened_rows.setHorizontalSpacing(16)
        self.happened_rows.setVerticalSpacing(10)
        self.happened_kind_label = QLabel(self.happened_group)
        self.happened_kind_label.setObjectName(u"happened_kind_label")
        self.happened_kind_label.setMinimumSize(QSize(184, 0))

        self.happened_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.happened_kind_label)

        self.happened_kind_column = QVBoxLayout()
        self.happened_kind_column.setSpacing(3)
        self.happened_kind_column.setObjectName(u"happened_kind_column")
        self.happened_kind = QComboBox(self.happened_group)
        self.happened_kind.setObjectName(u"happened_kind")
        self.happened_kind.setMinimumSize(QSize(260, 0))

        self.happened_kind_column.addWidget(self.happened_kind, 0, Qt.AlignmentFlag.AlignLeft)

        self.happened_kind_problem = QLabel(self.happened_group)
        self.happened_kind_problem.setObjectName(u"happened_kind_problem")
        self.happened_kind_problem.setVisible(False)
        self.happened_kind_problem.setWordWrap(True)
        self.happened_kind_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.happened_kind_problem.sizePolicy().hasHeightForWidth())
        self.happened_kind_problem.setSizePolicy(sizePolicy)

        self.happened_kind_column.addWidget(self.happened_kind_problem)


        self.happened_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.happened_kind_column)

        self.happened_from_label = QLabel(self.happened_group)
        self.happened_from_label.setObjectName(u"happened_from_label")
        self.happened_from_label.setMinimumSize(QSize(184, 0))

        self.happened_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.happened_from_label)

        self.happened_from_column = QVBoxLayout()
        self.happened_from_column.setSpacing(3)
        self.happened_from_column.setObjectName(u"happened_from_column")
        self.happened_from_line = QHBoxLayout()
        self.happened_from_line.setSpacing(12)
        self.happened_from_line.setObjectName(u"happened_from_line")
        self.happened_from = DayField(self.happened_group)
        self.happened_from.setObjectName(u"happened_from")
        self.happened_from.setMinimumSize(QSize(150, 0))
        self.happened_from.setMaximumSize(QSize(150, 16777215))

        self.happened_from_line.addWidget(self.happened_from)

        self.happened_from_words = QLabel(self.happened_group)
        self.happened_from_words.setObjectName(u"happened_from_words")
        self.happened_from_words.setProperty(u"role", u"hint")
        sizePolicy1.setHeightForWidth(self.happened_from_words.sizePolicy().hasHeightForWidth())
        self.happened_from_words.setSizePolicy(sizePolicy1)

        self.happened_from_line.addWidget(self.happened_from_words)


        self.happened_from_column.addLayout(self.happened_from_line)

        self.happened_from_problem = QLabel(self.happened_group)
        self.happened_from_problem.setObjectName(u"happened_from_problem")
        self.happened_from_problem.setVisible(False)
        self.happened_from_problem.setWordWrap(True)
        self.happened_from_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.happened_from_problem.sizePolicy().hasHeightForWidth())
        self.happened_from_problem.setSizePolicy(sizePolicy)

        self.happened_from_column.addWidget(self.happened_from_problem)


        self.happened_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.happened_from_column)

        self.happened_to_label = QLabel(self.happened_group)
        self.happened_to_label.setObjectName(u"happened_to_label")
        self.happened_to_label.setMinimumSize(QSize(184, 0))

        self.happened_rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.happened_to_label)

        self.happened_to_column = QVBoxLayout()
        self.happened_to_column.setSpacing(3)
        self.happened_to_column.setObjectName(u"happened_to_column")
        self.happened_to_line = QHBoxLayout()
        self.happened_to_line.setSpacing(12)
        self.happened_to_line.setObjectName(u"happened_to_line")
        self.happened_to = DayField(self.happened_group)
        self.happened_to.setObjectName(u"happened_to")
        self.happened_to.setMinimumSize(QSize(150, 0))
        self.happened_to.setMaximumSize(QSize(150, 16777215))

        self.happened_to_line.addWidget(self.happened_to)

        self.happened_to_words = QLabel(self.happened_group)
        self.happened_to_words.setObjectName(u"happened_to_words")
        self.happened_to_words.setProperty(u"role", u"hint")
        sizePolicy1.setHeightForWidth(self.happened_to_words.sizePolicy().hasHeightForWidth())
        self.happened_to_words.setSizePolicy(sizePolicy1)

        self.happened_to_line.addWidget(self.happened_to_words)


        self.happened_to_column.addLayout(self.happened_to_line)

        self.happened_to_problem = QLabel(self.happened_group)
        self.happened_to_problem.setObjectName(u"happened_to_problem")
        self.happened_to_problem.setVisible(False)
        self.happened_to_problem.setWordWrap(True)
        self.happened_to_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.happened_to_problem.sizePolicy().hasHeightForWidth())
        self.happened_to_problem.setSizePolicy(sizePolicy)

        self.happened_to_column.addWidget(self.happened_to_problem)


        self.happened_rows.setLayout(2, QFormLayout.ItemRole.FieldRole, self.happened_to_column)

        self.aware_label = QLabel(self.happened_group)
        self.aware_label.setObjectName(u"aware_label")
        self.aware_label.setMinimumSize(QSize(184, 0))

        self.happened_rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.aware_label)

        self.aware_column = QVBoxLayout()
        self.aware_column.setSpacing(3)
        self.aware_column.setObjectName(u"aware_column")
        self.aware_line = QHBoxLayout()
        self.aware_line.setSpacing(12)
        self.aware_line.setObjectName(u"aware_line")
        self.aware = DayField(self.happened_group)
        self.aware.setObjectName(u"aware")
        self.aware.setMinimumSize(QSize(150, 0))
        self.aware.setMaximumSize(QSize(150, 16777215))

        self.aware_line.addWidget(self.aware)

        self.aware_words = QLabel(self.happened_group)
        self.aware_words.setObjectName(u"aware_words")
        self.aware_words.setProperty(u"role", u"hint")
        sizePolicy1.setHeightForWidth(self.aware_words.sizePolicy().hasHeightForWidth())
        self.aware_words.setSizePolicy(sizePolicy1)

        self.aware_line.addWidget(self.aware_words)


        self.aware_column.addLayout(self.aware_line)

        self.aware_hint = QLabel(self.happened_group)
        self.aware_hint.setObjectName(u"aware_hint")
        self.aware_hint.setWordWrap(True)
        self.aware_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.aware_hint.sizePolicy().hasHeightForWidth())
        self.aware_hint.setSizePolicy(sizePolicy)

        self.aware_column.addWidget(self.aware_hint)

        self.aware_problem = QLabel(self.happened_group)
        self.aware_problem.setObjectName(u"aware_problem")
        self.aware_problem.setVisible(False)
        self.aware_problem.setWordWrap(True)
        self.aware_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.aware_problem.sizePolicy().hasHeightForWidth())
        self.aware_problem.setSizePolicy(sizePolicy)

        self.aware_column.addWidget(self.aware_problem)


        self.happened_rows.setLayout(3, QFormLayout.ItemRole.FieldRole, self.aware_column)

        self.reported_on_label = QLabel(self.happened_group)
        self.reported_on_label.setObjectName(u"reported_on_label")
        self.reported_on_label.setMinimumSize(QSize(184, 0))

        self.happened_rows.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reported_on_label)

        self.reported_on_column = QVBoxLayout()
        self.reported_on_column.setSpacing(3)
        self.reported_on_column.setObjectName(u"reported_on_column")
        self.reported_on_line = QHBoxLayout()
        self.reported_on_line.setSpacing(12)
        self.reported_on_line.setObjectName(u"reported_on_line")
        self.reported_on = DayField(self.happened_group)
        self.reported_on.setObjectName(u"reported_on")
        self.reported_on.setMinimumSize(QSize(150, 0))
        self.reported_on.setMaximumSize(QSize(150, 16777215))

        self.reported_on_line.addWidget(self.reported_on)

        self.reported_on_words = QLabel(self.happened_group)
        self.reported_on_words.setObjectName(u"reported_on_words")
        self.reported_on_words.setProperty(u"role", u"hint")
        sizePolicy1.setHeightForWidth(self.reported_on_words.sizePolicy().hasHeightForWidth())
        self.reported_on_words.setSizePolicy(sizePolicy1)

        self.reported_on_line.addWidget(self.reported_on_words)


        self.reported_on_column.addLayout(self.reported_on_line)

        self.reported_on_hint = QLabel(self.happened_group)
        self.reported_on_hint.setObjectName(u"reported_on_hint")
        self.reported_on_hint.setWordWrap(True)
        self.reported_on_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.reported_on_hint.sizePolicy().hasHeightForWidth())
        self.reported_on_hint.setSizePolicy(sizePolicy)

        self.reported_on_column.addWidget(self.reported_on_hint)

        self.reported_on_problem = QLabel(self.happened_group)
        self.reported_on_problem.setObjectName(u"reported_on_problem")
        self.reported_on_problem.setVisible(False)
        self.reported_on_problem.setWordWrap(True)
        self.reported_on_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.reported_on_problem.sizePolicy().hasHeightForWidth())
        self.reported_on_problem.setSizePolicy(sizePolicy)

        self.reported_on_column.addWidget(self.reported_on_problem)


        self.happened_rows.setLayout(4, QFormLayout.ItemRole.FieldRole, self.reported_on_column)


        self.happened_group_layout.addLayout(self.happened_rows)


        self.page_layout.addWidget(self.happened_group)

        self.about_group = QGroupBox(self.page)
        self.about_group.setObjectName(u"about_group")
        self.about_group_layout = QVBoxLayout(self.about_group)
        self.about_group_layout.setSpacing(10)
        self.about_group_layout.setObjectName(u"about_group_layout")
        self.about_rows = QFormLayout()
        self.about_rows.setObjectName(u"about_rows")
        self.about_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.about_rows.setHorizontalSpacing(16)
        self.about_rows.setVerticalSpacing(10)
        self.subject_kind_label = QLabel(self.about_group)
        self.subject_kind_label.setObjectName(u"subject_kind_label")
        self.subject_kind_label.setMinimumSize(QSize(184, 0))

        self.about_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.subject_kind_label)

        self.subject_kind_column = QVBoxLayout()
        self.subject_kind_column.setSpacing(3)
        self.subject_kind_column.setObjectName(u"subject_kind_column")
        self.subject_kind = QComboBox(self.about_group)
        self.subject_kind.setObjectName(u"subject_kind")
        self.subject_kind.setMinimumSize(QSize(260, 0))

        self.subject_kind_column.addWidget(self.subject_kind, 0, Qt.AlignmentFlag.AlignLeft)

        self.subject_kind_hint = QLabel(self.about_group)
        self.subject_kind_hint.setObjectName(u"subject_kind_hint")
        self.subject_kind_hint.setWordWrap(True)
        self.subject_kind_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.subject_kind_hint.sizePolicy().hasHeightForWidth())
        self.subject_kind_hint.setSizePolicy(sizePolicy)

        self.subject_kind_column.addWidget(self.subject_kind_hint)

        self.subject_kind_problem = QLabel(self.about_group)
        self.subject_kind_problem.setObjectName(u"subject_kind_problem")
        self.subject_kind_problem.setVisible(False)
        self.subject_kind_problem.setWordWrap(True)
        self.subject_kind_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.subject_kind_problem.sizePolicy().hasHeightForWidth())
        self.subject_kind_problem.setSizePolicy(sizePolicy)

        self.subject_kind_column.addWidget(self.subject_kind_problem)


        self.about_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.subject_kind_column)

        self.service_label = QLabel(self.about_group)
        self.service_label.setObjectName(u"service_label")
        self.service_label.setMinimumSize(QSize(184, 0))

        self.about_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.service_label)

        self.service_column = QVBoxLayout()
        self.service_column.setSpacing(3)
        self.service_column.setObjectName(u"service_column")
        self.service = QComboBox(self.about_group)
        self.service.setObjectName(u"service")
        self.service.setMinimumSize(QSize(260, 0))

        self.service_column.addWidget(self.service, 0, Qt.AlignmentFlag.AlignLeft)

        self.service_problem = QLabel(self.about_group)
        self.service_problem.setObjectName(u"service_problem")
        self.service_problem.setVisible(False)
        self.service_problem.setWordWrap(True)
        self.service_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.service_problem.sizePolicy().hasHeightForWidth())
        self.service_problem.setSizePolicy(sizePolicy)

        self.service_column.addWidget(self.service_problem)


        self.about_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.service_column)

        self.subject_member_label = QLabel(self.about_group)
        self.subject_member_label.setObjectName(u"subject_member_label")
        self.subject_member_label.setMinimumSize(QSize(184, 0))

        self.about_rows.setWidget(2, QFormLayout.ItemRole.LabelRole, self.subject_member_label)

        self.subject_member_column = QVBoxLayout()
        self.subject_member_column.setSpacing(3)
        self.subject_member_column.setObjectName(u"subject_member_column")
        self.subject_member = QComboBox(self.about_group)
        self.subject_member.setObjectName(u"subject_member")
        self.subject_member.setMinimumSize(QSize(260, 0))

        self.subject_member_column.addWidget(self.subject_member, 0, Qt.AlignmentFlag.AlignLeft)

        self.subject_member_problem = QLabel(self.about_group)
        self.subject_member_problem.setObjectName(u"subject_member_problem")
        self.subject_member_problem.setVisible(False)
        self.subject_member_problem.setWordWrap(True)
        self.subject_member_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.subject_member_problem.sizePolicy().hasHeightForWidth())
        self.subject_member_problem.setSizePolicy(sizePolicy)

        self.subject_member_column.addWidget(self.subject_member_problem)


        self.about_rows.setLayout(2, QFormLayout.ItemRole.FieldRole, self.subject_member_column)

        self.subject_name_label = QLabel(self.about_group)
        self.subject_name_label.setObjectName(u"subject_name_label")
        self.subject_name_label.setMinimumSize(QSize(184, 0))

        self.about_rows.setWidget(3, QFormLayout.ItemRole.LabelRole, self.subject_name_label)

        self.subject_name_column = QVBoxLayout()
        self.subject_name_column.setSpacing(3)
        self.subject_name_column.setObjectName(u"subject_name_column")
        self.subject_name = QLineEdit(self.about_group)
        self.subject_name.setObjectName(u"subject_name")

        self.subject_name_column.addWidget(self.subject_name)

        self.subject_name_problem = QLabel(self.about_group)
        self.subject_name_problem.setObjectName(u"subject_name_problem")
        self.subject_name_problem.setVisible(False)
        self.subject_name_problem.setWordWrap(True)
        self.subject_name_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.subject_name_problem.sizePolicy().hasHeightForWidth())
        self.subject_name_problem.setSizePolicy(sizePolicy)

        self.subject_name_column.addWidget(self.subject_name_problem)


        self.about_rows.setLayout(3, QFormLayout.ItemRole.FieldRole, self.subject_name_column)


        self.about_group_layout.addLayout(self.about_rows)


        self.page_layout.addWidget(self.about_group)

        self.first_contact_group = QGroupBox(self.page)
        self.first_contact_group.setObjectName(u"first_contact_group")
        self.first_contact_group_layout = QVBoxLayout(self.first_contact_group)
        self.first_contact_group_layout.setSpacing(10)
        self.first_contact_group_layout.setObjectName(u"first_contact_group_layout")
        self.first_contact_rows = QFormLayout()
        self.first_contact_rows.setObjectName(u"first_contact_rows")
        self.first_contact_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.first_contact_rows.setHorizontalSpacing(16)
        self.first_contact_rows.setVerticalSpacing(10)
        self.tried_label = QLabel(self.first_contact_group)
        self.tried_label.setObjectName(u"tried_label")
        self.tried_label.setMinimumSize(QSize(184, 0))

        self.first_contact_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.tried_label)

        self.tried_column = QVBoxLayout()
        self.tried_column.setSpacing(3)
        self.tried_column.setObjectName(u"tried_column")
        self.tried = QComboBox(self.first_contact_group)
        self.tried.setObjectName(u"tried")
        self.tried.setMinimumSize(QSize(260, 0))

        self.tried_column.addWidget(self.tried, 0, Qt.AlignmentFlag.AlignLeft)

        self.tried_problem = QLabel(self.first_contact_group)
        self.tried_problem.setObjectName(u"tried_problem")
        self.tried_problem.setVisible(False)
        self.tried_problem.setWordWrap(True)
        self.tried_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.tried_problem.sizePolicy().hasHeightForWidth())
        self.tried_problem.setSizePolicy(sizePolicy)

        self.tried_column.addWidget(self.tried_problem)


        self.first_contact_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.tried_column)

        self.tried_what_label = QLabel(self.first_contact_group)
        self.tried_what_label.setObjectName(u"tried_what_label")
        self.tried_what_label.setMinimumSize(QSize(184, 0))

        self.first_contact_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.tried_what_label)

        self.tried_what_column = QVBoxLayout()
        self.tried_what_column.setSpacing(3)
        self.tried_what_column.setObjectName(u"tried_what_column")
        self.tried_what = QPlainTextEdit(self.first_contact_group)
        self.tried_what.setObjectName(u"tried_what")
        self.tried_what.setTabChangesFocus(True)
        self.tried_what.setMinimumSize(QSize(0, 72))
        self.tried_what.setMaximumSize(QSize(16777215, 72))
        sizePolicy2.setHeightForWidth(self.tried_what.sizePolicy().hasHeightForWidth())
        self.tried_what.setSizePolicy(sizePolicy2)

        self.tried_what_column.addWidget(self.tried_what)

        self.tried_what_problem = QLabel(self.first_contact_group)
        self.tried_what_problem.setObjectName(u"tried_what_problem")
        self.tried_what_problem.setVisible(False)
        self.tried_what_problem.setWordWrap(True)
        self.tried_what_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.tried_what_problem.sizePolicy().hasHeightForWidth())
        self.tried_what_problem.setSizePolicy(sizePolicy)

        self.tried_what_column.addWidget(self.tried_what_problem)


        self.first_contact_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.tried_what_column)

        self.wants_written = QCheckBox(self.first_contact_group)
        self.wants_written.setObjectName(u"wants_written")

        self.first_contact_rows.setWidget(2, QFormLayout.ItemRole.FieldRole, self.wants_written)


        self.first_contact_group_layout.addLayout(self.first_contact_rows)


        self.page_layout.addWidget(self.first_contact_group)

        self.summary_group = QGroupBox(self.page)
        self.summary_group.setObjectName(u"summary_group")
        self.summary_group_layout = QVBoxLayout(self.summary_group)
        self.summary_group_layout.setSpacing(10)
        self.summary_group_layout.setObjectName(u"summary_group_layout")
        self.summary_rows = QFormLayout()
        self.summary_rows.setObjectName(u"summary_rows")
        self.summary_rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.summary_rows.setHorizontalSpacing(16)
        self.summary_rows.setVerticalSpacing(10)
        self.summary_label = QLabel(self.summary_group)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setMinimumSize(QSize(184, 0))

        self.summary_rows.setWidget(0, QFormLayout.ItemRole.LabelRole, self.summary_label)

        self.summary_column = QVBoxLayout()
        self.summary_column.setSpacing(3)
        self.summary_column.setObjectName(u"summary_column")
        self.summary = QLineEdit(self.summary_group)
        self.summary.setObjectName(u"summary")

        self.summary_column.addWidget(self.summary)

        self.summary_hint = QLabel(self.summary_group)
        self.summary_hint.setObjectName(u"summary_hint")
        self.summary_hint.setWordWrap(True)
        self.summary_hint.setProperty(u"role", u"hint")
        sizePolicy.setHeightForWidth(self.summary_hint.sizePolicy().hasHeightForWidth())
        self.summary_hint.setSizePolicy(sizePolicy)

        self.summary_column.addWidget(self.summary_hint)

        self.summary_problem = QLabel(self.summary_group)
        self.summary_problem.setObjectName(u"summary_problem")
        self.summary_problem.setVisible(False)
        self.summary_problem.setWordWrap(True)
        self.summary_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.summary_problem.sizePolicy().hasHeightForWidth())
        self.summary_problem.setSizePolicy(sizePolicy)

        self.summary_column.addWidget(self.summary_problem)


        self.summary_rows.setLayout(0, QFormLayout.ItemRole.FieldRole, self.summary_column)

        self.note_label = QLabel(self.summary_group)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setMinimumSize(QSize(184, 0))

        self.summary_rows.setWidget(1, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note_column = QVBoxLayout()
        self.note_column.setSpacing(3)
        self.note_column.setObjectName(u"note_column")
        self.note = QPlainTextEdit(self.summary_group)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)
        self.note.setMinimumSize(QSize(0, 72))
        self.note.setMaximumSize(QSize(16777215, 72))
        sizePolicy2.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy2)

        self.note_column.addWidget(self.note)

        self.note_problem = QLabel(self.summary_group)
        self.note_problem.setObjectName(u"note_problem")
        self.note_problem.setVisible(False)
        self.note_problem.setWordWrap(True)
        self.note_problem.setProperty(u"role", u"problem")
        sizePolicy.setHeightForWidth(self.note_problem.sizePolicy().hasHeightForWidth())
        self.note_problem.setSizePolicy(sizePolicy)

        self.note_column.addWidget(self.note_problem)


        self.summary_rows.setLayout(1, QFormLayout.ItemRole.FieldRole, self.note_column)


        self.summary_group_layout.addLayout(self.summary_rows)


        self.page_layout.addWidget(self.summary_group)

        self.scroll.setWidget(self.page)

        self.left.addWidget(self.scroll)

        self.foot = QHBoxLayout()
        self.foot.setObjectName(u"foot")
        self.problem_summary = QLabel(IntakeForm)
        self.problem_summary.setObjectName(u"problem_summary")
        self.problem_summary.setWordWrap(True)
        self.problem_summary.setProperty(u"role", u"problem")
        sizePolicy1.setHeightForWidth(self.problem_summary.sizePolicy().hasHeightForWidth())
        self.problem_summary.setSizePolicy(sizePolicy1)

        self.foot.addWidget(self.problem_summary)

        self.foot_space = QSpacerItem(0, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_space)

        self.save = QPushButton(IntakeForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.foot.addWidget(self.save)

        self.cancel = QPushButton(IntakeForm)
        self.cancel.setObjectName(u"cancel")

        self.foot.addWidget(self.cancel)


        self.left.addLayout(self.foot)


        self.panes.addLayout(self.left)

        self.assessment_panel = QFrame(IntakeForm)
        self.assessment_panel.setObjectName(u"assessment_panel")
        self.assessment_panel.setMinimumSize(QSize(290, 0))
        self.assessment_panel.setMaximumSize(QSize(380, 16777215))
        self.assessment_panel.setProperty(u"role", u"card")
        self.assessment_layout = QVBoxLayout(self.assessment_panel)
        self.assessment_layout.setObjectName(u"assessment_layout")
        self.assessment_layout.setContentsMargins(16, 16, 16, 16)
        self.assessment_label = QLabel(self.assessment_panel)
        self.assessment_label.setObjectName(u"assessment_label")
        self.assessment_label.setIndent(6)
        self.assessment_label.setProperty(u"role", u"subheading")
        self.assessment_label.setWordWrap(True)

        self.assessment_layout.addWidget(self.assessment_label)

        self.assessment = AssessmentPanel(self.assessment_panel)
        self.assessment.setObjectName(u"assessment")

        self.assessment_layout.addWidget(self.assessment)


        self.panes.addWidget(self.assessment_panel)

        self.panes.setStretch(0, 5)
        self.panes.setStretch(1, 2)
#if QT_CONFIG(shortcut)
        self.channel_label.setBuddy(self.channel)
        self.received_on_label.setBuddy(self.received_on)
        self.elsewhere_received_on_label.setBuddy(self.elsewhere_received_on)
        self.complainant_kind_label.setBuddy(self.complainant_kind)
        self.find_complainant_label.setBuddy(self.find_complainant)
        self.full_name_label.setBuddy(self.full_name)
        self.address_label.setBuddy(self.address)
        self.flat_label.setBuddy(self.flat)
        self.telephone_label.setBuddy(self.telephone)
        self.email_label.setBuddy(self.email)
        self.reply_by_label.setBuddy(self.reply_by)
        self.language_label.setBuddy(self.language)
        self.access_needs_label.setBuddy(self.access_needs)
        self.signatories_label.setBuddy(self.signatories)
        self.representative_name_label.setBuddy(self.representative_name)
        self.representative_relationship_label.setBuddy(self.representative_relationship)
        self.representative_telephone_label.setBuddy(self.representative_telephone)
        self.representative_email_label.setBuddy(self.representative_email)
        self.representative_address_label.setBuddy(self.representative_address)
        self.happened_kind_label.setBuddy(self.happened_kind)
        self.happened_from_label.setBuddy(self.happened_from)
        self.happened_to_label.setBuddy(self.happened_to)
        self.aware_label.setBuddy(self.aware)
        self.reported_on_label.setBuddy(self.reported_on)
        self.subject_kind_label.setBuddy(self.subject_kind)
        self.service_label.setBuddy(self.service)
        self.subject_member_label.setBuddy(self.subject_member)
        self.subject_name_label.setBuddy(self.subject_name)
        self.tried_label.setBuddy(self.tried)
        self.tried_what_label.setBuddy(self.tried_what)
        self.summary_label.setBuddy(self.summary)
        self.note_label.setBuddy(self.note)
        self.assessment_label.setBuddy(self.assessment)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.channel, self.received_on)
        QWidget.setTabOrder(self.received_on, self.came_through)
        QWidget.setTabOrder(self.came_through, self.elsewhere_received_on)
        QWidget.setTabOrder(self.elsewhere_received_on, self.complainant_kind)
        QWidget.setTabOrder(self.complainant_kind, self.find_complainant)
        QWidget.setTabOrder(self.find_complainant, self.full_name)
        QWidget.setTabOrder(self.full_name, self.address)
        QWidget.setTabOrder(self.address, self.flat)
        QWidget.setTabOrder(self.flat, self.telephone)
        QWidget.setTabOrder(self.telephone, self.email)
        QWidget.setTabOrder(self.email, self.reply_by)
        QWidget.setTabOrder(self.reply_by, self.language)
        QWidget.setTabOrder(self.language, self.access_needs)
        QWidget.setTabOrder(self.access_needs, self.signatories)
        QWidget.setTabOrder(self.signatories, self.representative_box)
        QWidget.setTabOrder(self.representative_box, self.representative_name)
        QWidget.setTabOrder(self.representative_name, self.representative_relationship)
        QWidget.setTabOrder(self.representative_relationship, self.representative_telephone)
        QWidget.setTabOrder(self.representative_telephone, self.representative_email)
        QWidget.setTabOrder(self.representative_email, self.representative_address)
        QWidget.setTabOrder(self.representative_address, self.add_point)
        QWidget.setTabOrder(self.add_point, self.happened_kind)
        QWidget.setTabOrder(self.happened_kind, self.happened_from)
        QWidget.setTabOrder(self.happened_from, self.happened_to)
        QWidget.setTabOrder(self.happened_to, self.aware)
        QWidget.setTabOrder(self.aware, self.reported_on)
        QWidget.setTabOrder(self.reported_on, self.subject_kind)
        QWidget.setTabOrder(self.subject_kind, self.service)
        QWidget.setTabOrder(self.service, self.subject_member)
        QWidget.setTabOrder(self.subject_member, self.subject_name)
        QWidget.setTabOrder(self.subject_name, self.tried)
        QWidget.setTabOrder(self.tried, self.tried_what)
        QWidget.setTabOrder(self.tried_what, self.wants_written)
        QWidget.setTabOrder(self.wants_written, self.summary)
        QWidget.setTabOrder(self.summary, self.note)
        QWidget.setTabOrder(self.note, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(IntakeForm)
    # setupUi

    def retranslateUi(self, IntakeForm):
        IntakeForm.setWindowTitle(QCoreApplication.translate("IntakeForm", u"Record a complaint", None))
        self.heading.setText(QCoreApplication.translate("IntakeForm", u"Record a complaint", None))
        self.heading_hint.setText(QCoreApplication.translate("IntakeForm", u"Nothing here is refused: write down what you are told, and leave empty what you do not know yet.", None))
        self.reached_group.setTitle(QCoreApplication.translate("IntakeForm", u"How and when it came", None))
        self.channel_label.setText(QCoreApplication.translate("IntakeForm", u"How it r&eached us", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("IntakeForm", u"How it reached us", None))
#endif // QT_CONFIG(accessibility)
        self.channel_hint.setText("")
        self.channel_problem.setText("")
        self.received_on_label.setText(QCoreApplication.translate("IntakeForm", u"Received &on", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Received on", None))
#endif // QT_CONFIG(accessibility)
        self.received_on_words.setText("")
        self.received_on_problem.setText("")
        self.came_through.setText(QCoreApplication.translate("IntakeForm", u"Somebody else received it first", None))
        self.elsewhere_received_on_label.setText(QCoreApplication.translate("IntakeForm", u"They received it on", None))
#if QT_CONFIG(accessibility)
        self.elsewhere_received_on.setAccessibleName(QCoreApplication.translate("IntakeForm", u"They received it on", None))
#endif // QT_CONFIG(accessibility)
        self.elsewhere_received_on_words.setText("")
        self.elsewhere_received_on_problem.setText("")
        self.complainant_group.setTitle(QCoreApplication.translate("IntakeForm", u"Who is complaining", None))
        self.complainant_kind_label.setText(QCoreApplication.translate("IntakeForm", u"&Who they are", None))
#if QT_CONFIG(accessibility)
        self.complainant_kind.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Who they are", None))
#endif // QT_CONFIG(accessibility)
        self.complainant_kind_hint.setText("")
        self.complainant_kind_problem.setText("")
        self.find_complainant_label.setText(QCoreApplication.translate("IntakeForm", u"Find someone we &know", None))
#if QT_CONFIG(accessibility)
        self.find_complainant.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Find someone we know", None))
#endif // QT_CONFIG(accessibility)
        self.find_complainant_hint.setText(QCoreApplication.translate("IntakeForm", u"Begin a name, an address or a telephone number; choosing one fills in the rest.", None))
        self.full_name_label.setText(QCoreApplication.translate("IntakeForm", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.full_name.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Name of the complainant", None))
#endif // QT_CONFIG(accessibility)
        self.full_name_problem.setText("")
        self.address_label.setText(QCoreApplication.translate("IntakeForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Address of the complainant", None))
#endif // QT_CONFIG(accessibility)
        self.address_problem.setText("")
        self.flat_label.setText(QCoreApplication.translate("IntakeForm", u"Flat", None))
#if QT_CONFIG(accessibility)
        self.flat.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Flat", None))
#endif // QT_CONFIG(accessibility)
        self.flat_problem.setText("")
        self.telephone_label.setText(QCoreApplication.translate("IntakeForm", u"Telephone", None))
#if QT_CONFIG(accessibility)
        self.telephone.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Telephone of the complainant", None))
#endif // QT_CONFIG(accessibility)
        self.telephone_problem.setText("")
        self.email_label.setText(QCoreApplication.translate("IntakeForm", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.email.setAccessibleName(QCoreApplication.translate("IntakeForm", u"E-mail of the complainant", None))
#endif // QT_CONFIG(accessibility)
        self.email_problem.setText("")
        self.reply_by_label.setText(QCoreApplication.translate("IntakeForm", u"Answer them by", None))
#if QT_CONFIG(accessibility)
        self.reply_by.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Answer them by", None))
#endif // QT_CONFIG(accessibility)
        self.reply_by_problem.setText("")
        self.language_label.setText(QCoreApplication.translate("IntakeForm", u"Language, if not English", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Language, if not English", None))
#endif // QT_CONFIG(accessibility)
        self.language_hint.setText(QCoreApplication.translate("IntakeForm", u"For letters, and for an interpreter.", None))
        self.access_needs_label.setText(QCoreApplication.translate("IntakeForm", u"Access needs", None))
#if QT_CONFIG(accessibility)
        self.access_needs.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Access needs", None))
#endif // QT_CONFIG(accessibility)
        self.access_needs_hint.setText(QCoreApplication.translate("IntakeForm", u"For example large print, a time to ring, help with forms.", None))
        self.group_box.setTitle(QCoreApplication.translate("IntakeForm", u"A petition or a group", None))
        self.spokesperson.setText(QCoreApplication.translate("IntakeForm", u"The complaint is recorded against the person named above, who speaks for the others.", None))
        self.signatories_label.setText(QCoreApplication.translate("IntakeForm", u"People who si&gned", None))
#if QT_CONFIG(accessibility)
        self.signatories.setAccessibleName(QCoreApplication.translate("IntakeForm", u"People who signed", None))
#endif // QT_CONFIG(accessibility)
        self.signatories_problem.setText("")
        self.representative_box.setTitle(QCoreApplication.translate("IntakeForm", u"Somebody else s&peaks for them", None))
        self.representative_name_label.setText(QCoreApplication.translate("IntakeForm", u"Their name", None))
#if QT_CONFIG(accessibility)
        self.representative_name.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Their name (the person who speaks for the complainant)", None))
#endif // QT_CONFIG(accessibility)
        self.representative_name_problem.setText("")
        self.representative_relationship_label.setText(QCoreApplication.translate("IntakeForm", u"Relationship", None))
#if QT_CONFIG(accessibility)
        self.representative_relationship.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Relationship to the complainant", None))
#endif // QT_CONFIG(accessibility)
        self.representative_relationship_problem.setText("")
        self.representative_telephone_label.setText(QCoreApplication.translate("IntakeForm", u"Telephone", None))
#if QT_CONFIG(accessibility)
        self.representative_telephone.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Telephone of the person who speaks for them", None))
#endif // QT_CONFIG(accessibility)
        self.representative_telephone_problem.setText("")
        self.representative_email_label.setText(QCoreApplication.translate("IntakeForm", u"E-mail", None))
#if QT_CONFIG(accessibility)
        self.representative_email.setAccessibleName(QCoreApplication.translate("IntakeForm", u"E-mail of the person who speaks for them", None))
#endif // QT_CONFIG(accessibility)
        self.representative_email_problem.setText("")
        self.representative_address_label.setText(QCoreApplication.translate("IntakeForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.representative_address.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Address of the person who speaks for them", None))
#endif // QT_CONFIG(accessibility)
        self.representative_address_problem.setText("")
        self.representative_hint.setText(QCoreApplication.translate("IntakeForm", u"Whether they may speak for the complainant is confirmed as a step of the case; taking the complaint down does not wait for it.", None))
        self.points_group.setTitle(QCoreApplication.translate("IntakeForm", u"What went wrong", None))
        self.points_hint.setText(QCoreApplication.translate("IntakeForm", u"One point for each thing they complain about: every point gets its own answer.", None))
        self.points_problem.setText("")
        self.add_point.setText(QCoreApplication.translate("IntakeForm", u"&Add another point", None))
        self.happened_group.setTitle(QCoreApplication.translate("IntakeForm", u"When it happened", None))
        self.happened_kind_label.setText(QCoreApplication.translate("IntakeForm", u"It happene&d", None))
#if QT_CONFIG(accessibility)
        self.happened_kind.setAccessibleName(QCoreApplication.translate("IntakeForm", u"It happened", None))
#endif // QT_CONFIG(accessibility)
        self.happened_kind_problem.setText("")
        self.happened_from_label.setText(QCoreApplication.translate("IntakeForm", u"From", None))
#if QT_CONFIG(accessibility)
        self.happened_from.setAccessibleName(QCoreApplication.translate("IntakeForm", u"From (the first day it happened)", None))
#endif // QT_CONFIG(accessibility)
        self.happened_from_words.setText("")
        self.happened_from_problem.setText("")
        self.happened_to_label.setText(QCoreApplication.translate("IntakeForm", u"To", None))
#if QT_CONFIG(accessibility)
        self.happened_to.setAccessibleName(QCoreApplication.translate("IntakeForm", u"To (the last day it happened)", None))
#endif // QT_CONFIG(accessibility)
        self.happened_to_words.setText("")
        self.happened_to_problem.setText("")
        self.aware_label.setText(QCoreApplication.translate("IntakeForm", u"They came to know of it", None))
#if QT_CONFIG(accessibility)
        self.aware.setAccessibleName(QCoreApplication.translate("IntakeForm", u"The day they came to know of it", None))
#endif // QT_CONFIG(accessibility)
        self.aware_words.setText("")
        self.aware_hint.setText(QCoreApplication.translate("IntakeForm", u"Only where that was later than it happened.", None))
        self.aware_problem.setText("")
        self.reported_on_label.setText(QCoreApplication.translate("IntakeForm", u"First reported to us", None))
#if QT_CONFIG(accessibility)
        self.reported_on.setAccessibleName(QCoreApplication.translate("IntakeForm", u"The day it was first reported to us", None))
#endif // QT_CONFIG(accessibility)
        self.reported_on_words.setText("")
        self.reported_on_hint.setText(QCoreApplication.translate("IntakeForm", u"Where it was reported before, and they complain of what came of that.", None))
        self.reported_on_problem.setText("")
        self.about_group.setTitle(QCoreApplication.translate("IntakeForm", u"What it is about", None))
        self.subject_kind_label.setText(QCoreApplication.translate("IntakeForm", u"It is a&bout", None))
#if QT_CONFIG(accessibility)
        self.subject_kind.setAccessibleName(QCoreApplication.translate("IntakeForm", u"It is about", None))
#endif // QT_CONFIG(accessibility)
        self.subject_kind_hint.setText("")
        self.subject_kind_problem.setText("")
        self.service_label.setText(QCoreApplication.translate("IntakeForm", u"Service", None))
#if QT_CONFIG(accessibility)
        self.service.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Service", None))
#endif // QT_CONFIG(accessibility)
        self.service_problem.setText("")
        self.subject_member_label.setText(QCoreApplication.translate("IntakeForm", u"Person", None))
#if QT_CONFIG(accessibility)
        self.subject_member.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Person complained about", None))
#endif // QT_CONFIG(accessibility)
        self.subject_member_problem.setText("")
        self.subject_name_label.setText(QCoreApplication.translate("IntakeForm", u"Their name", None))
#if QT_CONFIG(accessibility)
        self.subject_name.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Their name (the person or firm complained about)", None))
#endif // QT_CONFIG(accessibility)
        self.subject_name_problem.setText("")
        self.first_contact_group.setTitle(QCoreApplication.translate("IntakeForm", u"What we did at first", None))
        self.tried_label.setText(QCoreApplication.translate("IntakeForm", u"Tried alread&y", None))
#if QT_CONFIG(accessibility)
        self.tried.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Tried already to put it right", None))
#endif // QT_CONFIG(accessibility)
        self.tried_problem.setText("")
        self.tried_what_label.setText(QCoreApplication.translate("IntakeForm", u"What was tried", None))
#if QT_CONFIG(accessibility)
        self.tried_what.setAccessibleName(QCoreApplication.translate("IntakeForm", u"What was tried", None))
#endif // QT_CONFIG(accessibility)
        self.tried_what_problem.setText("")
        self.wants_written.setText(QCoreApplication.translate("IntakeForm", u"They want a written answer", None))
        self.summary_group.setTitle(QCoreApplication.translate("IntakeForm", u"For the register and the file", None))
        self.summary_label.setText(QCoreApplication.translate("IntakeForm", u"S&ummary", None))
#if QT_CONFIG(accessibility)
        self.summary.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Summary in one line", None))
#endif // QT_CONFIG(accessibility)
        self.summary_hint.setText(QCoreApplication.translate("IntakeForm", u"One line for the register, without names.", None))
        self.summary_problem.setText("")
        self.note_label.setText(QCoreApplication.translate("IntakeForm", u"No&te for the file", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("IntakeForm", u"Note for the file", None))
#endif // QT_CONFIG(accessibility)
        self.note_problem.setText("")
        self.problem_summary.setText("")
        self.save.setText(QCoreApplication.translate("IntakeForm", u"&Save complaint", None))
        self.cancel.setText(QCoreApplication.translate("IntakeForm", u"Cancel", None))
        self.assessment_label.setText(QCoreApplication.translate("IntakeForm", u"What the policy makes of it", None))
#if QT_CONFIG(accessibility)
        self.assessment.setAccessibleName(QCoreApplication.translate("IntakeForm", u"What the policy makes of it", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

