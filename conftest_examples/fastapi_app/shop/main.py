from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session, sessionmaker

from shop.models import Product, Purchase

app = FastAPI()
make_session = sessionmaker(create_engine("sqlite:///shop.db"))


def get_session() -> Iterator[Session]:
    with make_session() as session:
        yield session


Database = Annotated[Session, Depends(get_session)]


@app.get("/products")
def products(session: Database) -> list[str]:
    return list(session.scalars(select(Product.sku).order_by(Product.id)))


@app.post("/products/{sku}/purchases", status_code=201)
def purchase(sku: str, quantity: int, session: Database) -> dict[str, int]:
    product = session.scalars(select(Product).where(Product.sku == sku)).one_or_none()
    if product is None:
        raise HTTPException(404, "no such product")
    if product.stock < quantity:
        session.rollback()
        raise HTTPException(409, "not so many in stock")
    product.stock -= quantity
    session.add(Purchase(product=product, quantity=quantity))
    session.commit()
    return {"stock": product.stock}


@app.get("/purchases/count")
def purchases(session: Database) -> int:
    return session.scalar(select(func.count()).select_from(Purchase)) or 0
