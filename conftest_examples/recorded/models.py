"""A wholesaler of tea."""

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, Numeric, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Tea(Base):
    __tablename__ = "teas"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60), unique=True)
    origin: Mapped[str] = mapped_column(String(40), comment="Region and country")
    kilo_price: Mapped[float] = mapped_column(Numeric(6, 2))


class Shop(Base):
    __tablename__ = "shops"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60), unique=True)
    city: Mapped[str] = mapped_column(String(40))
    orders: Mapped[list["Order"]] = relationship(back_populates="shop")


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = (CheckConstraint("kilos > 0"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    shop_id: Mapped[int] = mapped_column(ForeignKey("shops.id"))
    tea_id: Mapped[int] = mapped_column(ForeignKey("teas.id"))
    kilos: Mapped[int]
    ordered_on: Mapped[dt.date]
    note: Mapped[str | None] = mapped_column(String(120))
    shop: Mapped[Shop] = relationship(back_populates="orders")
    tea: Mapped[Tea] = relationship()
