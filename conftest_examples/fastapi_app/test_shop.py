import pytest
from shop.models import Product, Purchase
from sqlalchemy import select

pytestmark = pytest.mark.syda([Product, Purchase], sizes={"Product": 8, "Purchase": 20})


def test_the_application_sees_the_data(client, syda_data):
    assert client.get("/products").json() == [product.sku for product in syda_data[Product]]


@pytest.mark.syda(rows={"Product": [{"sku": "MUG-1", "stock": 5}]})
@pytest.mark.parametrize("quantity", [2, 3])
def test_a_purchase_is_committed_and_rolled_back_after_the_test(client, syda_session, quantity):
    answer = client.post("/products/MUG-1/purchases", params={"quantity": quantity})
    assert (answer.status_code, answer.json()) == (201, {"stock": 5 - quantity})
    assert client.get("/purchases/count").json() == 21
    assert syda_session.scalars(select(Product).where(Product.sku == "MUG-1")).one().stock == 5 - quantity


@pytest.mark.syda(rows={"Product": [{"sku": "MUG-1", "stock": 5}]})
def test_what_the_application_rolls_back_takes_nothing_else_along(client):
    assert client.post("/products/MUG-1/purchases", params={"quantity": 6}).status_code == 409
    assert client.get("/purchases/count").json() == 20
    assert len(client.get("/products").json()) == 8
