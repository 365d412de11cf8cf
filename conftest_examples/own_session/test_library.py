import pytest
from models import Author, Book, Loan
from sqlalchemy import func, select

from pytest_syda import per


@pytest.mark.syda([Author, Book, Loan], sizes={"Author": 5, "Book": 20, "Loan": per("Book", 0, 3)})
class TestLoans:
    def test_the_data_is_in_the_projects_own_session(self, db_session):
        assert db_session.scalar(select(func.count()).select_from(Book)) == 20

    def test_ours_is_the_same_session(self, db_session, syda_session, syda_data):
        assert syda_session is db_session
        assert syda_data.one(Author) in db_session

    def test_every_book_is_lent_at_most_three_times(self, db_session):
        assert all(len(book.loans) <= 3 for book in db_session.scalars(select(Book)))

    def test_nothing_is_returned_before_it_is_borrowed(self, db_session):
        for loan in db_session.scalars(select(Loan)):
            assert loan.returned_on is None or loan.returned_on >= loan.borrowed_on

    def test_returning_a_book(self, db_session):
        loan = db_session.scalars(select(Loan).where(Loan.returned_on.is_(None)).limit(1)).first()
        if loan is None:
            pytest.skip("everything is returned")
        loan.returned_on = loan.borrowed_on
        db_session.commit()
        assert db_session.get(Loan, loan.id).returned_on == loan.borrowed_on


def test_without_the_marker_the_session_is_empty(db_session):
    assert db_session.scalar(select(func.count()).select_from(Book)) == 0
