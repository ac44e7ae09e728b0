-- Keeps the queue in step with memory, banks and cards. Made at each opening, in the connection and not in
-- the file: a library's file holds tables and indexes alone.

-- What the queue should hold.
CREATE TEMP VIEW IF NOT EXISTS queue_expected AS
  SELECT m.learner, b.bank, m.kind, m.place, m.card
  FROM memory m JOIN card c ON c.id = m.card AND c.askable_since IS NOT NULL
  JOIN (SELECT 0 AS bank, id AS card FROM card UNION ALL SELECT bank, card FROM bank_card) b ON b.card = m.card;

CREATE TEMP TRIGGER IF NOT EXISTS memory_made AFTER INSERT ON main.memory
WHEN (SELECT askable_since FROM card WHERE id = NEW.card) IS NOT NULL BEGIN
  INSERT INTO queue
    SELECT NEW.learner, 0, NEW.kind, NEW.place, NEW.card
    UNION ALL SELECT NEW.learner, bank, NEW.kind, NEW.place, NEW.card FROM bank_card WHERE card = NEW.card;
END;
CREATE TEMP TRIGGER IF NOT EXISTS memory_moved AFTER UPDATE ON main.memory WHEN OLD.kind <> NEW.kind OR OLD.place <> NEW.place BEGIN
  UPDATE queue SET kind = NEW.kind, place = NEW.place
  WHERE learner = OLD.learner AND kind = OLD.kind AND place = OLD.place AND card = OLD.card
    AND bank IN (SELECT 0 UNION ALL SELECT bank FROM bank_card WHERE card = OLD.card);
END;
CREATE TEMP TRIGGER IF NOT EXISTS memory_gone AFTER DELETE ON main.memory BEGIN
  DELETE FROM queue
  WHERE learner = OLD.learner AND kind = OLD.kind AND place = OLD.place AND card = OLD.card
    AND bank IN (SELECT 0 UNION ALL SELECT bank FROM bank_card WHERE card = OLD.card);
END;

CREATE TEMP TRIGGER IF NOT EXISTS bank_card_made AFTER INSERT ON main.bank_card
WHEN (SELECT askable_since FROM card WHERE id = NEW.card) IS NOT NULL BEGIN
  INSERT OR IGNORE INTO queue
    SELECT m.learner, NEW.bank, m.kind, m.place, m.card
    FROM memory m WHERE m.card = NEW.card;
END;
CREATE TEMP TRIGGER IF NOT EXISTS bank_card_gone AFTER DELETE ON main.bank_card BEGIN
  DELETE FROM queue WHERE (learner, bank, kind, place, card) IN (
    SELECT m.learner, OLD.bank, m.kind, m.place, m.card
    FROM memory m WHERE m.card = OLD.card);
END;
CREATE TEMP TRIGGER IF NOT EXISTS bank_card_moved AFTER UPDATE OF bank, card ON main.bank_card BEGIN
  DELETE FROM queue WHERE (learner, bank, kind, place, card) IN (
    SELECT m.learner, OLD.bank, m.kind, m.place, m.card
    FROM memory m WHERE m.card = OLD.card);
  INSERT OR IGNORE INTO queue
    SELECT m.learner, NEW.bank, m.kind, m.place, m.card
    FROM memory m WHERE m.card = NEW.card
      AND (SELECT askable_since FROM card WHERE id = NEW.card) IS NOT NULL;
END;

CREATE TEMP TRIGGER IF NOT EXISTS card_hidden AFTER UPDATE OF askable_since ON main.card
WHEN OLD.askable_since IS NOT NULL AND NEW.askable_since IS NULL BEGIN
  DELETE FROM queue WHERE (learner, bank, kind, place, card) IN (
    SELECT m.learner, b.bank, m.kind, m.place, m.card
    FROM memory m CROSS JOIN (SELECT 0 AS bank UNION ALL SELECT bank FROM bank_card WHERE card = OLD.id) b
    WHERE m.card = OLD.id);
END;
CREATE TEMP TRIGGER IF NOT EXISTS card_shown AFTER UPDATE OF askable_since ON main.card
WHEN OLD.askable_since IS NULL AND NEW.askable_since IS NOT NULL BEGIN
  INSERT OR IGNORE INTO queue
    SELECT m.learner, b.bank, m.kind, m.place, m.card
    FROM memory m CROSS JOIN (SELECT 0 AS bank UNION ALL SELECT bank FROM bank_card WHERE card = NEW.id) b
    WHERE m.card = NEW.id;
  -- Put back with an old number (curation undone): learners look from there again.
  UPDATE learner SET synced = NEW.askable_since - 1 WHERE synced >= NEW.askable_since;
END;
