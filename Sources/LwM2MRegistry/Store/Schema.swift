#if Registry

  /// The tables, as the first release made them. Never edited: a later release adds a migration.
  enum Schema {
    /// What says in the file's header that it is a registry: "LwMR".
    static let applicationID: Int32 = 0x4C77_4D52

    /// Version 1.
    static let version1 = """
      -- Ranges of Object IDs.
      CREATE TABLE class (
        name TEXT NOT NULL PRIMARY KEY,
        firstID INTEGER NOT NULL CHECK (firstID >= 0),
        lastID INTEGER NOT NULL CHECK (lastID BETWEEN firstID AND 65535),
        assignment TEXT NOT NULL CHECK (assignment IN ('free', 'block', 'none')),
        summary TEXT NOT NULL
      ) STRICT;

      -- IDs that one owner has reserved.
      CREATE TABLE block (
        firstID INTEGER PRIMARY KEY CHECK (firstID BETWEEN 0 AND 65534),
        lastID INTEGER NOT NULL CHECK (lastID BETWEEN firstID AND firstID + 49),
        owner TEXT NOT NULL
      ) STRICT;

      -- Object IDs that were given away, whatever became of them.
      CREATE TABLE object (
        id INTEGER PRIMARY KEY CHECK (id BETWEEN 0 AND 65534),
        name TEXT NOT NULL,
        owner TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('assigned', 'published', 'released'))
      ) STRICT;
      CREATE INDEX objectByName ON object (name COLLATE NOCASE, owner);
      CREATE INDEX objectByOwner ON object (owner);

      -- What the index says of each version. id = objectID << 32 | major << 16 | minor.
      CREATE TABLE objectVersion (
        id INTEGER PRIMARY KEY,
        objectID INTEGER NOT NULL REFERENCES object (id),
        name TEXT NOT NULL,
        owner TEXT NOT NULL,
        urn TEXT NOT NULL,
        description TEXT NOT NULL,
        source TEXT NOT NULL,
        specification TEXT NOT NULL,
        isSpecificationShown TEXT NOT NULL,
        isPublished TEXT NOT NULL,
        vorto TEXT NOT NULL,
        license TEXT,
        resourceCount INTEGER NOT NULL,
        CHECK (id >> 32 = objectID)
      ) STRICT;

      -- The definitions: the file as it was where it is UTF-8 and defines one Object, else written anew.
      CREATE TABLE definition (
        versionID INTEGER PRIMARY KEY REFERENCES objectVersion (id) ON DELETE CASCADE,
        xml TEXT NOT NULL
      ) STRICT;

      -- Resources that Objects share.
      CREATE TABLE reusableResource (
        id INTEGER PRIMARY KEY CHECK (id BETWEEN 0 AND 65535),
        name TEXT NOT NULL,
        operations TEXT NOT NULL,
        type TEXT NOT NULL,
        range TEXT NOT NULL,
        units TEXT NOT NULL,
        description TEXT NOT NULL,
        submitter TEXT NOT NULL,
        specification TEXT NOT NULL,
        isSpecificationShown TEXT NOT NULL
      ) STRICT;
      CREATE INDEX reusableResourceByName ON reusableResource (name COLLATE NOCASE);

      -- Which versions of Objects have which reusable Resources.
      CREATE TABLE resourceUse (
        resourceID INTEGER NOT NULL,
        versionID INTEGER NOT NULL REFERENCES objectVersion (id) ON DELETE CASCADE,
        PRIMARY KEY (resourceID, versionID)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX resourceUseByVersion ON resourceUse (versionID);

      -- Units beside those of SenML.
      CREATE TABLE unit (
        symbol TEXT NOT NULL PRIMARY KEY,
        description TEXT NOT NULL,
        note TEXT NOT NULL,
        date TEXT NOT NULL
      ) STRICT;

      -- Who did what, and when.
      CREATE TABLE log (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        time TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
        author TEXT NOT NULL,
        action TEXT NOT NULL,
        objectID INTEGER,
        detail TEXT NOT NULL
      ) STRICT;
      CREATE INDEX logByObject ON log (objectID) WHERE objectID IS NOT NULL;
      CREATE TRIGGER logIsNeverChanged BEFORE UPDATE ON log
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
      CREATE TRIGGER logIsNeverCut BEFORE DELETE ON log
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

      -- Words of the newest version of each Object (rowid = its ID) and of each reusable Resource (rowid = 65536 + its ID).
      CREATE VIRTUAL TABLE search USING fts5 (
        name, description, resources, resourceDescriptions,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
      );
      """
  }

#endif
