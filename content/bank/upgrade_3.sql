-- Version 3: an article that is imported again in other words keeps its earlier versions, and what was asked
-- keeps the version it was asked with.

-- What was read, each time it was read in other words. `article` keeps what a person may edit and the number
-- of the version that its cards are made from.
CREATE TABLE article_version (
  article INTEGER NOT NULL REFERENCES article(id),
  version INTEGER NOT NULL,          -- from 1; gaps where an update was undone and made otherwise
  uid TEXT NOT NULL,                 -- ContentUid of the text
  title TEXT NOT NULL,               -- as read, like the next four: what differs in `article` was edited by
  author TEXT NOT NULL,              -- hand. "" in a library of version 1 or 2, where that is not known.
  publisher TEXT NOT NULL,
  published TEXT NOT NULL,
  source TEXT NOT NULL,
  format TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,
  words INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  imported_ms INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0, -- the update that brought it was undone; answers may refer to it
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,              -- [[kind, begin, end, level], …]
  source_map TEXT NOT NULL,          -- [[text_begin, source_begin, source_end], …]
  PRIMARY KEY (article, version)
) STRICT;
CREATE INDEX article_version_by_uid ON article_version(uid);
CREATE INDEX article_version_by_bytes ON article_version(source_sha256);
CREATE INDEX article_version_by_source ON article_version(source);

INSERT INTO article_version
  SELECT id, 1, uid, '', '', '', '', source, format, source_sha256, words, sentences, imported_ms, 0,
    text, blocks, source_map FROM article;

-- A few of each version's runs of words, as numbers: texts that share them are alike (similarity.h).
CREATE TABLE article_shingle (
  hash INTEGER NOT NULL,
  article INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (hash, article, version),
  FOREIGN KEY (article, version) REFERENCES article_version(article, version) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX article_shingle_by_article ON article_shingle(article, version);

-- article.uid stays what it was made of, the first version's text.
ALTER TABLE article ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
DROP INDEX article_by_source;
ALTER TABLE article DROP COLUMN text;
ALTER TABLE article DROP COLUMN blocks;
ALTER TABLE article DROP COLUMN source_map;
ALTER TABLE article DROP COLUMN format;
ALTER TABLE article DROP COLUMN source_sha256;
ALTER TABLE article DROP COLUMN words;
ALTER TABLE article DROP COLUMN sentences;

-- The version whose text the spans lie in. A fact of an earlier version than the article's is no longer stated.
ALTER TABLE fact ADD COLUMN article_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE question_version ADD COLUMN article_version INTEGER NOT NULL DEFAULT 1;

-- The words are a person's: an update moves their evidence and leaves them alone.
ALTER TABLE question_version ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;
UPDATE question_version SET by_hand = 1 WHERE version > 1 OR question IN (
  SELECT q.id FROM question q JOIN card c ON c.id = q.card JOIN card_fact f ON f.card = c.id AND f.position = 0
  WHERE EXISTS (SELECT 1 FROM card_fact e JOIN card d ON d.id = e.card
    WHERE e.fact = f.fact AND e.position = 0 AND d.slot = c.slot AND d.id < c.id));

-- The version that no longer states what the card asks; 0 while the article does, or a person keeps the card.
ALTER TABLE card ADD COLUMN retired_by INTEGER NOT NULL DEFAULT 0;
