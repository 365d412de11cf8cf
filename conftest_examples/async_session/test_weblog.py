import pytest
from models import Base, Post, PostTag, Tag, Writer
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from pytest_syda import per

pytestmark = pytest.mark.asyncio


@pytest.mark.syda(Base, sizes={"Writer": 4, "Post": per("Writer", 1, 5), "Tag": 8, "PostTag": 15})
async def test_the_marker_fills_the_projects_async_session(db_session: AsyncSession):
    assert await db_session.scalar(select(func.count()).select_from(Writer)) == 4
    for post in await db_session.scalars(select(Post)):
        writer = await post.awaitable_attrs.writer
        assert writer.username
        assert post.created_at <= post.updated_at


@pytest.mark.syda(Base, sizes={"PostTag": 15})
async def test_pairs_of_a_link_table_are_distinct(db_session: AsyncSession):
    pairs = (await db_session.execute(select(PostTag.post_id, PostTag.tag_id))).all()
    assert len(set(pairs)) == len(pairs) == 15


async def test_a_test_can_fill_it_by_hand(db_session: AsyncSession, syda):
    data = await syda.populate_async(db_session, [Post], sizes={"Writer": 2, "Post": 6})
    assert data.sizes == {"Writer": 2, "Post": 6}
    assert await db_session.scalar(select(func.count()).select_from(Post)) == 6
    assert {row["title"] for row in data.rows(Post)} == set(await db_session.scalars(select(Post.title)))


async def test_and_fill_it_again(db_session: AsyncSession, syda):
    await syda.populate_async(db_session, [Tag], sizes=5)
    await syda.populate_async(db_session, [Tag], sizes=5, seed=1)
    assert await db_session.scalar(select(func.count()).select_from(Tag)) == 10
