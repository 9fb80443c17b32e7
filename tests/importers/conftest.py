"""Invented documents of an invented district, written to a file and read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.model.plan import Reading

OUTLINE = """\
关于印发星河区国民经济和社会发展第十四个五年规划纲要的通知
各街道办事处：

《星河区国民经济和社会发展第十四个五年规划纲要》已经批准。
                          2022年3月8日

第一篇  总体要求

第一节  过去五年取得的成就

“十三五”期间，全区上下努力。云台大桥等3个项目竣工投用，银杏路小学有序推进。2020年实施重大项目12个，计划总投资30亿元。

第二节  今后五年的任务

加快推进月湖公园建设，力争柳园立交建成通车。

\t专栏1 “十四五”期间星河经济社会发展主要指标

\t指标
\t2020年基数
\t2025年目标
\t年均增长
\t指标

属性

\t一、经济发展

\t1
\t地区生产总值增长（%）
\t—
\t—
\t>6
\t预期性

\t二、民生福祉

\t2
\t城镇就业
\t城镇新增就业人数（万人）
\t1.2
\t—
\t—
\t

\t
\t
\t城镇调查失业率（%）
\t2
\t按市下达

目标
\t—
\t预期性


第二篇  建设

\t专栏2“十四五”时期星河建设重大工程

\t城市更新重点项目：共3个项目，总投资66.35亿元，其中十四五期间计划完成投资40亿元。
投资60亿元的北苑棚户区改造项目

投资5.85亿元柳园立交建设工程

\t专栏2“十四五”时期星河建设重大工程

\t投资5000万元的银杏路小学扩建项目

生态环境重大项目：主要项目2个，投资3亿元，其中十四五期间计划投资3亿元。

投资1亿元的月湖公园项目

投资2亿元的月湖引水工程

第三篇  保障

加强领导。
"""

Write = Callable[[str | bytes], Path]
Read = Callable[[str], Reading]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(content: str | bytes, name: str = "规划.txt") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


@pytest.fixture
def read(write: Write) -> Read:
    return lambda content: read_document(write(content))


@pytest.fixture
def outline() -> str:
    return OUTLINE
