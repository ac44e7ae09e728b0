-- The quiz module's tables, version 1: learners, sittings, reviews, memory.
-- Reviews are append-only. memory is derived and can be rebuilt at any time.

CREATE TABLE learner (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  created_ms INTEGER NOT NULL,
  synced INTEGER NOT NULL DEFAULT 0   -- the highest card.askable_since that has a memory row
) STRICT;

CREATE TABLE sitting (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  learner INTEGER NOT NULL REFERENCES learner(id),
  kind TEXT NOT NULL CHECK (kind IN ('study', 'test', 'class')),
  bank INTEGER,                       -- NULL: all banks; the bank may have gone since
  bank_name TEXT NOT NULL,
  started_ms INTEGER NOT NULL,
  ended_ms INTEGER,                   -- NULL: was broken off
  day INTEGER NOT NULL,               -- study day of the start
  zone_minutes INTEGER NOT NULL,
  seed INTEGER NOT NULL,
  score REAL NOT NULL,
  maximum REAL NOT NULL,
  of_sample INTEGER NOT NULL
) STRICT;
CREATE INDEX sitting_by_learner ON sitting(learner, started_ms);

CREATE TABLE sitting_question (
  sitting INTEGER NOT NULL REFERENCES sitting(id),
  position INTEGER NOT NULL,
  card INTEGER NOT NULL,              -- the question's
  question INTEGER NOT NULL REFERENCES question(id),
  version INTEGER NOT NULL,
  shown TEXT NOT NULL,                -- the order of options or items as shown: [2,0,1]
  response TEXT,                      -- NULL: not answered; else as review.response
  points REAL NOT NULL,
  maximum REAL NOT NULL,
  PRIMARY KEY (sitting, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX sitting_question_by_question ON sitting_question(question);

CREATE TABLE review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  learner INTEGER NOT NULL REFERENCES learner(id),
  card INTEGER NOT NULL REFERENCES card(id),
  question INTEGER NOT NULL REFERENCES question(id),
  version INTEGER NOT NULL,
  sitting INTEGER NOT NULL REFERENCES sitting(id),
  position INTEGER NOT NULL,          -- the question's place in the sitting
  at_ms INTEGER NOT NULL,
  day INTEGER NOT NULL,               -- study day, rollover applied
  zone_minutes INTEGER NOT NULL,
  response TEXT NOT NULL,             -- JSON, see quiz/grading/README.md
  verdict TEXT NOT NULL CHECK (verdict IN ('right', 'near', 'wrong', 'self')),
  points REAL NOT NULL,               -- 0..1
  rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  millis INTEGER NOT NULL,            -- thinking time, capped at 60,000
  confidence INTEGER,                 -- 1 guess, 2 unsure, 3 sure; NULL: not asked
  retrievability REAL,                -- just before the answer; NULL on the first
  was TEXT NOT NULL CHECK (was IN ('new', 'learning', 'review', 'relearning')), -- before the answer
  due_ms INTEGER NOT NULL,
  due_day INTEGER NOT NULL,
  scheduled_days INTEGER NOT NULL,
  due_reason TEXT NOT NULL CHECK (due_reason IN ('interval', 'step', 'fuzz', 'balance', 'exam')),
  state TEXT NOT NULL CHECK (state IN ('learning', 'review', 'relearning')), -- after the answer
  step INTEGER NOT NULL,
  corrects INTEGER REFERENCES review(id),  -- the voided review that this one stands for
  chain TEXT NOT NULL                 -- SHA-256 over the learner's review before and this one: damage shows
) STRICT;
CREATE INDEX review_by_learner ON review(learner);
CREATE INDEX review_by_card ON review(card, learner);
CREATE INDEX review_by_question ON review(question);
CREATE INDEX review_by_day ON review(learner, day);
CREATE INDEX review_by_sitting ON review(sitting);
CREATE INDEX review_corrects ON review(corrects) WHERE corrects IS NOT NULL;

CREATE TABLE review_void (
  review INTEGER PRIMARY KEY REFERENCES review(id),
  at_ms INTEGER NOT NULL,
  why TEXT NOT NULL CHECK (why IN ('undo', 'corrected'))
) STRICT;

CREATE TABLE memory (
  learner INTEGER NOT NULL REFERENCES learner(id),
  card INTEGER NOT NULL REFERENCES card(id),
  state TEXT NOT NULL CHECK (state IN ('new', 'learning', 'review', 'relearning')),
  step INTEGER NOT NULL,
  stability REAL NOT NULL,            -- days; 0 while new
  difficulty REAL NOT NULL,           -- 1..10; 0 while new
  reps INTEGER NOT NULL,
  lapses INTEGER NOT NULL,
  first_day INTEGER,                  -- study day of the first review
  last_ms INTEGER,
  last_day INTEGER,
  due_ms INTEGER NOT NULL,            -- new cards: their place among the new ones
  due_day INTEGER NOT NULL,
  -- Where the card stands in its queue. 0 learning: by due time; 1 review: by due day, and within the day
  -- scattered, so that neighbours of one article do not come in a row; 2 new: by its place.
  kind INTEGER NOT NULL GENERATED ALWAYS AS (CASE state WHEN 'review' THEN 1 WHEN 'new' THEN 2 ELSE 0 END) VIRTUAL,
  place INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE state WHEN 'review' THEN due_day * 4294967296 + ((card * 2654435761) & 4294967295) ELSE due_ms END) VIRTUAL,
  PRIMARY KEY (card, learner)
) STRICT, WITHOUT ROWID;
-- The day's counts, and how much was answered, without a look at the rows.
CREATE INDEX memory_by_last_day ON memory(learner, last_day, first_day, reps);

-- What a learner may be asked, in order: memory of the askable cards, once for all banks (bank 0) and once for
-- each bank the card is in. The triggers of queue.sql keep it; nothing else writes it. It makes the next card
-- one look at an index, however many cards are suspended, in other banks, or due.
CREATE TABLE queue (
  learner INTEGER NOT NULL,
  bank INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  place INTEGER NOT NULL,
  card INTEGER NOT NULL,
  PRIMARY KEY (learner, bank, kind, place, card)
) STRICT, WITHOUT ROWID;
