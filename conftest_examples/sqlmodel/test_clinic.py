import pytest
from models import Owner, Pet, Species, Visit
from sqlmodel import Session, SQLModel, select

pytestmark = pytest.mark.syda(models=SQLModel.metadata, sizes={"Owner": 5, "Pet": 12, "Visit": 30})


def test_rows_are_instances_of_the_models(syda_session):
    pets = syda_session.scalars(select(Pet)).all()
    assert len(pets) == 12
    assert all(isinstance(pet.owner, Owner) and isinstance(pet.species, Species) for pet in pets)


def test_they_pass_the_models_own_validation(syda_data):
    for model in (Owner, Pet, Visit):
        for row in syda_data.rows(model):
            model.model_validate(row)


def test_sqlmodels_own_session_sees_them(session: Session):
    visits = session.exec(select(Visit).join(Pet).where(Pet.weight_kg > 0)).all()
    assert len(visits) == 30


def test_and_may_write(session: Session, syda_session):
    session.add(Owner(name="Ada Park", email="ada@example.com"))
    session.commit()
    assert syda_session.scalars(select(Owner).where(Owner.email == "ada@example.com")).one().id == 6
