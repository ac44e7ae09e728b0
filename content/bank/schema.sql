-- The content module's tables, version 1. Later versions are files of their own
-- (upgrade_N.sql); this one never changes once it has shipped.
-- Lists and pairs are JSON text: they are read and written whole.
-- Long columns come last: what stands behind them in a row is slow to reach.

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published TEXT NOT NULL,
  source TEXT NOT NULL,
  format TEXT NOT NULL,
  language TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,
  words INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  is_sample INTEGER NOT NULL,
  imported_ms INTEGER NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0, -- out of sight; kept for the reviews that refer to it
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,              -- [[kind, begin, end, level], …]
  source_map TEXT NOT NULL           -- [[text_begin, source_begin, source_end], …]
) STRICT;
CREATE INDEX article_removed ON article(removed) WHERE removed = 1;
CREATE INDEX article_by_source ON article(source_sha256);

CREATE TABLE fact (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article(id),
  kind TEXT NOT NULL,
  roles TEXT NOT NULL,               -- [{"name","text","begin","end","type","normal"}, …]
  spans TEXT NOT NULL,               -- evidence: [[begin, end], …]
  confidence REAL NOT NULL,
  claim_source TEXT NOT NULL,
  sensitive INTEGER NOT NULL
) STRICT;
CREATE INDEX fact_by_article ON fact(article);

CREATE TABLE card (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  article INTEGER REFERENCES article(id), -- NULL: hand-made or imported as a card
  origin TEXT NOT NULL,                   -- 'article', 'sample', 'hand', later 'apkg', 'gift', …
  slot TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  -- The library's change counter when the card became what a learner may be asked: it has an accepted
  -- question, is in a bank, is not suspended, and its article is not removed. NULL while it is not.
  askable_since INTEGER,
  suspended INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX card_by_article ON card(article);
CREATE INDEX card_askable ON card(askable_since) WHERE askable_since IS NOT NULL;

CREATE TABLE card_fact (
  card INTEGER NOT NULL REFERENCES card(id),
  position INTEGER NOT NULL,
  fact INTEGER NOT NULL REFERENCES fact(id),
  PRIMARY KEY (card, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_fact_by_fact ON card_fact(fact);

CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  card INTEGER NOT NULL REFERENCES card(id),
  type TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected', 'refused')),
  score REAL NOT NULL,
  sensitive INTEGER NOT NULL,
  reasons TEXT NOT NULL,
  version INTEGER NOT NULL           -- the current one
) STRICT;
CREATE INDEX question_by_card ON question(card, status);
CREATE INDEX question_by_status ON question(status);

CREATE TABLE question_version (
  question INTEGER NOT NULL REFERENCES question(id),
  version INTEGER NOT NULL,
  stem TEXT NOT NULL,
  answer TEXT NOT NULL,
  accepted TEXT NOT NULL,
  options TEXT NOT NULL,
  items TEXT NOT NULL,
  pairs TEXT NOT NULL,
  spans TEXT NOT NULL,
  explanation TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  PRIMARY KEY (question, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE bank (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  is_sample INTEGER NOT NULL,
  created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE bank_card (
  bank INTEGER NOT NULL REFERENCES bank(id),
  card INTEGER NOT NULL REFERENCES card(id),
  position INTEGER NOT NULL,
  PRIMARY KEY (bank, card)
) STRICT, WITHOUT ROWID;
CREATE INDEX bank_card_by_card ON bank_card(card);
CREATE INDEX bank_card_by_position ON bank_card(bank, position, card);

CREATE TABLE undo_step (              -- of curation; the learner's answers are undone by review_void
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,                -- "Reject 3 questions"
  inverse TEXT NOT NULL,              -- JSON: what puts it back, see content/bank/row_change.h
  made_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE change_counter (         -- one row: feeds card.askable_since
  value INTEGER NOT NULL
) STRICT;
INSERT INTO change_counter VALUES (1);

-- rowid = question id; the current version's words.
CREATE VIRTUAL TABLE question_text USING fts5 (
  stem, answer, evidence, tokenize = 'porter unicode61 remove_diacritics 2'
);
