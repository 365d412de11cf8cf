"""The factories a project may have already. pytest-syda takes the values from them and makes the rest."""

import factory
from models import Account


class AccountFactory(factory.Factory):
    class Meta:
        model = Account

    username = factory.Sequence(lambda n: f"user{n:03}")
    display_name = factory.Faker("name")
    email = factory.LazyAttribute(lambda account: f"{account.username}@example.com")
    plan = factory.Iterator(["free", "team", "business"])
