"""The people a complaint has to do with: complainants, and the office with its own order."""

from datetime import date

import msgspec


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """A complainant, or somebody else from outside the office.

    How they like to be answered, their language and what they need are kept (C-007).
    """

    name: str
    address: str = ""
    flat: str = ""
    telephone: str = ""
    email: str = ""
    reply_by: str = ""
    access_needs: str = ""
    language: str = ""


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who works here or sits on the Board; `role` is one of the policy's roles."""

    id: int
    name: str
    role: str
    manager: int | None = None
    active: bool = True


class Service(msgspec.Struct, frozen=True, kw_only=True):
    """Something the office does for residents, and who manages it."""

    id: str
    name: str
    manager: int | None = None


class OfficeDetails(msgspec.Struct, frozen=True, kw_only=True):
    """What stands at the head of the office's letters, its services, and when its Board meets."""

    name: str
    address: str
    telephone: str = ""
    email: str = ""
    website: str = ""
    services: tuple[Service, ...] = ()
    meetings: tuple[date, ...] = ()


class Office(msgspec.Struct, frozen=True, kw_only=True):
    """The office as the rules need to know it."""

    details: OfficeDetails
    members: tuple[Member, ...] = ()

    @property
    def services(self) -> tuple[Service, ...]:
        """The services the office gives."""
        return self.details.services

    @property
    def meetings(self) -> tuple[date, ...]:
        """The days on which the Board meets, as far as they are known."""
        return self.details.meetings

    def member(self, number: int | None) -> Member | None:
        """Return the member of that number, or None if there is none."""
        return next((member for member in self.members if member.id == number), None)

    def service(self, name: str) -> Service | None:
        """Return the service of that identifier, or None if there is none."""
        return next((service for service in self.services if service.id == name), None)

    def name_of(self, number: int | None) -> str:
        """Return a member's name, or an empty text for nobody."""
        member = self.member(number)
        return member.name if member else ""
