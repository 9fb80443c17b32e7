PRAGMA application_id=1247299401;
PRAGMA user_version=1;
BEGIN TRANSACTION;
CREATE TABLE changes (
	revision INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	what TEXT NOT NULL, 
	PRIMARY KEY (revision)
);
INSERT INTO "changes" VALUES(1,'2026-11-21T14:39:35+00:00','root','新建');
CREATE TABLE documents (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	date TEXT NOT NULL, 
	issuer TEXT NOT NULL, 
	file_name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "documents" VALUES('d1',0,'涧西区发展规划纲要','规划纲要','2021-06-01','涧西区人民政府','plan.txt','0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE evidence (
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	document_id TEXT NOT NULL, 
	at_line INTEGER NOT NULL, 
	at_section INTEGER, 
	at_group TEXT NOT NULL, 
	at_item INTEGER, 
	topic TEXT NOT NULL, 
	value TEXT NOT NULL, 
	date TEXT NOT NULL, 
	status TEXT, 
	quote TEXT NOT NULL, 
	PRIMARY KEY (project_id, position), 
	FOREIGN KEY(project_id) REFERENCES projects (id) ON DELETE CASCADE
);
INSERT INTO "evidence" VALUES('p1',0,'d1',11,2,'创新空间载体建设',1,'listed','10号街坊改造项目','2021-06-01',NULL,'');
INSERT INTO "evidence" VALUES('p2',0,'d1',12,2,'创新空间载体建设',2,'listed','中信科创园项目','2021-06-01',NULL,'');
INSERT INTO "evidence" VALUES('p2',1,'d1',40,NULL,'',NULL,'status','竣工投用','2022-03-01','竣工投用','中信科创园竣工投用');
INSERT INTO "evidence" VALUES('p3',0,'d1',13,2,'创新空间载体建设',3,'listed','建设路提升工程','2021-06-01',NULL,'');
INSERT INTO "evidence" VALUES('p4',0,'d1',14,2,'创新空间载体建设',4,'listed','全区老旧管网改造项目','2021-06-01',NULL,'');
INSERT INTO "evidence" VALUES('p5',0,'d1',15,2,'创新空间载体建设',5,'listed','<img src=x onerror=alert(1)>项目','2021-06-01',NULL,'');
CREATE TABLE groups (
	position INTEGER NOT NULL, 
	section INTEGER NOT NULL, 
	section_title TEXT NOT NULL, 
	name TEXT NOT NULL, 
	stated_count INTEGER, 
	stated_total_yuan INTEGER, 
	stated_period_yuan INTEGER, 
	at_line INTEGER NOT NULL, 
	at_section INTEGER, 
	at_group TEXT NOT NULL, 
	at_item INTEGER, 
	document_id TEXT NOT NULL, 
	PRIMARY KEY (position)
);
INSERT INTO "groups" VALUES(0,2,'科技创新','创新空间载体建设',4,1010000000,NULL,9,NULL,'',NULL,'d1');
INSERT INTO "groups" VALUES(1,7,'城市更新','新型城镇化',1,6100000000,NULL,99,NULL,'',NULL,'d1');
CREATE TABLE indicators (
	position INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	theme TEXT NOT NULL, 
	name TEXT NOT NULL, 
	base TEXT NOT NULL, 
	target TEXT NOT NULL, 
	growth TEXT NOT NULL, 
	nature TEXT NOT NULL, 
	at_line INTEGER NOT NULL, 
	at_section INTEGER, 
	at_group TEXT NOT NULL, 
	at_item INTEGER, 
	document_id TEXT NOT NULL, 
	PRIMARY KEY (position)
);
INSERT INTO "indicators" VALUES(0,1,'经济发展','地区生产总值','623亿元','900亿元','7.5%','预期性',5,NULL,'',NULL,'d1');
CREATE TABLE locations (
	project_id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	geometry BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	method TEXT NOT NULL, 
	accuracy_m FLOAT NOT NULL, 
	reasoning TEXT NOT NULL, 
	place TEXT NOT NULL, 
	confirmed_by TEXT NOT NULL, 
	PRIMARY KEY (project_id, position), 
	FOREIGN KEY(project_id) REFERENCES projects (id) ON DELETE CASCADE
);
INSERT INTO "locations" VALUES('p1',0,X'01010000009A99999999195C4014AE47E17A544140','point','block',100.0,'名称含10号街坊，查地名表','10号街坊','');
INSERT INTO "locations" VALUES('p2',0,X'0101000000B81E85EB51185C40F6285C8FC2554140','point','gazetteer',300.0,'名称含10号街坊，查地名表','10号街坊','');
INSERT INTO "locations" VALUES('p3',0,X'0101000000295C8FC2F5185C402FDD240681554140','point','road',30.0,'名称含10号街坊，查地名表','10号街坊','');
INSERT INTO "locations" VALUES('p4',0,X'01010000009A99999999195C4014AE47E17A544140','district','district',100.0,'名称含10号街坊，查地名表','10号街坊','');
CREATE TABLE meta (
	id INTEGER NOT NULL, 
	revision INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "meta" VALUES(1,1,'f1a0edf8e03263c98f8b3899bbbd021608e3dca474e29ea335e542d04c25c803');
CREATE TABLE projects (
	id TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	"plan" TEXT NOT NULL, 
	section INTEGER, 
	group_name TEXT NOT NULL, 
	seq INTEGER NOT NULL, 
	investment_yuan INTEGER, 
	kind TEXT NOT NULL, 
	status TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	note TEXT NOT NULL, 
	parent TEXT NOT NULL, 
	unlocated_reason TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "projects" VALUES('p1',0,'10号街坊改造项目','涧西区发展规划纲要',7,'新型城镇化',1,6000000000,'更新改造','列入规划','','','','',1);
INSERT INTO "projects" VALUES('p2',1,'中信科创园项目','涧西区发展规划纲要',2,'创新空间载体建设',2,600000000,'科创平台与园区','竣工投用','','','','',1);
INSERT INTO "projects" VALUES('p3',2,'建设路提升工程','涧西区发展规划纲要',2,'创新空间载体建设',3,50000000,'道路桥隧','列入规划','','','','',1);
INSERT INTO "projects" VALUES('p4',3,'全区老旧管网改造项目','涧西区发展规划纲要',2,'创新空间载体建设',4,360000000,'市政与环保','列入规划','','','','',1);
INSERT INTO "projects" VALUES('p5',4,'<img src=x onerror=alert(1)>项目','涧西区发展规划纲要',2,'创新空间载体建设',5,NULL,'其他','列入规划','','','','名称里没有可查的地名',1);
CREATE TABLE statements (
	position INTEGER NOT NULL, 
	document_id TEXT NOT NULL, 
	at_line INTEGER NOT NULL, 
	at_section INTEGER, 
	at_group TEXT NOT NULL, 
	at_item INTEGER, 
	subject TEXT NOT NULL, 
	value TEXT NOT NULL, 
	status TEXT NOT NULL, 
	date TEXT NOT NULL, 
	near TEXT NOT NULL, 
	quote TEXT NOT NULL, 
	PRIMARY KEY (position)
);
COMMIT;
