-- Format 1 (docs/format.md): what a ledger keeps that is not derived. Tables named s_… and d_… are generated
-- (state_schema.h).

-- Of this copy of the ledger; in no package.
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value
) WITHOUT ROWID;

CREATE TABLE replica (
    n   INTEGER PRIMARY KEY,
    id  BLOB NOT NULL UNIQUE,
    own INTEGER NOT NULL DEFAULT 0 -- 1: this file wrote under this identity, now or before it was copied
);

-- Local integers for records, which are named by id and entity together. A record may be referred to before its first
-- operation arrives.
CREATE TABLE record (
    n      INTEGER PRIMARY KEY,
    id     BLOB NOT NULL,
    entity INTEGER NOT NULL,
    UNIQUE (id, entity)
);

CREATE TABLE change (
    n                 INTEGER PRIMARY KEY,
    replica           INTEGER NOT NULL,
    sequence          INTEGER NOT NULL, -- from 1, without gaps per replica
    time              INTEGER NOT NULL, -- hybrid logical time: milliseconds since 1970 shifted left by 16, plus a counter
    authority         INTEGER NOT NULL,
    office            TEXT NOT NULL,
    user              TEXT NOT NULL,
    act               BLOB NOT NULL,    -- changes of one act carry the same id
    undoes            BLOB,             -- the act that this change takes back
    reason            BLOB,             -- UTF-8; NULL where there is none or it was erased
    reason_salt       BLOB,
    reason_commitment BLOB NOT NULL,    -- empty where there never was one
    previous          BLOB NOT NULL,    -- hash of this replica's change before; 32 zero bytes for the first
    hash              BLOB NOT NULL,
    UNIQUE (replica, sequence)
);

CREATE TABLE op (
    n                   INTEGER PRIMARY KEY,
    change              INTEGER NOT NULL,
    position            INTEGER NOT NULL,
    entity              INTEGER NOT NULL,
    record              INTEGER NOT NULL,
    parents             BLOB NOT NULL, -- deterministic CBOR, [[replica id, sequence, position], …]
    personal            BLOB,          -- a box of salt and CBOR map; NULL where there is none or it was erased
    personal_commitment BLOB NOT NULL, -- empty where there never was one
    plain               BLOB,
    plain_salt          BLOB,
    plain_commitment    BLOB NOT NULL
);

CREATE INDEX change_by_act ON change (act);
CREATE INDEX change_by_time ON change (time);
CREATE INDEX op_by_record ON op (record, n);
CREATE INDEX op_by_change ON op (change, position);

-- The ledger key, wrapped (core/crypto/key_slot.h).
CREATE TABLE key_slot (
    n          INTEGER PRIMARY KEY,
    kind       INTEGER NOT NULL, -- 0 open, 1 passphrase
    salt       BLOB NOT NULL,
    operations INTEGER NOT NULL,
    memory     INTEGER NOT NULL,
    box        BLOB NOT NULL
);

-- What was looked at and done that is no change: reveals, keys, backups. Never a value. Append only, chained by hash.
CREATE TABLE audit (
    n        INTEGER PRIMARY KEY,
    time     INTEGER NOT NULL, -- milliseconds since 1970
    user     TEXT NOT NULL,
    action   TEXT NOT NULL,
    entity   INTEGER,
    record   BLOB,
    field    INTEGER,
    detail   TEXT NOT NULL,
    previous BLOB NOT NULL,
    hash     BLOB NOT NULL
);

-- What stands unsaved in an editor: local, sealed, in no package.
CREATE TABLE buffer (
    entity  INTEGER NOT NULL,
    record  BLOB NOT NULL,
    changed INTEGER NOT NULL, -- milliseconds since 1970
    box     BLOB NOT NULL,
    PRIMARY KEY (entity, record)
) WITHOUT ROWID;
