-- What a ledger keeps that is not derived: its settings, the replicas it has heard of, the global ids of its records,
-- and the changes with their operations. State tables are generated from the dictionary (state_schema.h).

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value
) WITHOUT ROWID;

CREATE TABLE replica (
    n  INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE
);

-- Local integers for global ids. A record may be referred to before its first operation arrives.
CREATE TABLE record (
    n      INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE,
    entity INTEGER NOT NULL
);

CREATE TABLE change (
    n        INTEGER PRIMARY KEY,
    replica  INTEGER NOT NULL,
    sequence INTEGER NOT NULL, -- from 1, without gaps per replica
    time     INTEGER NOT NULL, -- hybrid logical time: milliseconds since 1970 shifted left by 16, plus a counter
    office   TEXT NOT NULL,
    user     TEXT NOT NULL,
    reason   TEXT NOT NULL,
    act      BLOB NOT NULL,    -- changes of one act carry the same id
    previous BLOB NOT NULL,    -- hash of this replica's change before; 32 zero bytes for the first
    hash     BLOB NOT NULL,
    UNIQUE (replica, sequence)
);

CREATE TABLE op (
    n                   INTEGER PRIMARY KEY,
    change              INTEGER NOT NULL,
    position            INTEGER NOT NULL,
    entity              INTEGER NOT NULL,
    record              INTEGER NOT NULL,
    parents             BLOB NOT NULL, -- CBOR array of [replica id, sequence, position]
    personal            BLOB,          -- CBOR map field number -> value; NULL where there is none or it was erased
    personal_salt       BLOB,
    personal_commitment BLOB NOT NULL, -- empty where the operation has no personal part
    plain               BLOB,
    plain_salt          BLOB,
    plain_commitment    BLOB NOT NULL
);

CREATE INDEX change_by_time ON change (time);
CREATE INDEX op_by_record ON op (record, n);
CREATE INDEX op_by_change ON op (change, position);
