import pytest
from models import Order, Shop, Tea
from sqlalchemy import func, select

WORLD = {"models": [Tea, Shop, Order], "prompt": "A wholesaler of fine tea in Britain, and the tea shops it serves"}


@pytest.mark.syda(**WORLD, sizes={"Tea": 6, "Shop": 4, "Order": 10})
def test_what_each_shop_owes(syda_session):
    owed = select(Shop.name, func.sum(Order.kilos * Tea.kilo_price)).join(Order.shop).join(Order.tea).group_by(Shop.id)
    bills = dict(syda_session.execute(owed).all())
    assert bills["The Copper Kettle"] > 0


@pytest.mark.syda(**WORLD, sizes={"Tea": 6, "Shop": 4, "Order": 500})
def test_five_hundred_orders_go_on_from_the_ten_that_were_written(syda_data):
    """More rows than were written out: the recipe's columns carry on."""
    notes = [order.note for order in syda_data[Order]][:10]
    assert "For the Christmas hampers, please deliver before the 12th" in notes
    assert len(syda_data[Order]) == 500
