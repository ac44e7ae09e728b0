-- Version 2: the search index keeps the beginnings of words too. What is still being typed was looked up by
-- walking every word that begins so, three times a search. Longer beginnings fit few words.
CREATE VIRTUAL TABLE question_words USING fts5 (
  stem, answer, evidence, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3 4 5 6 7'
);
INSERT INTO question_words (rowid, stem, answer, evidence) SELECT rowid, stem, answer, evidence FROM question_text;
DROP TABLE question_text;
ALTER TABLE question_words RENAME TO question_text;
