/* The yardstick for assignment: the same rows in the same tables, one transaction each, with the same durability, through
   SQLite's C interface with prepared statements. With files, it also replaces each as durably as `assign` does.

   transactions REGISTRY COUNT [FILE...] */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static sqlite3 *database;

static void check(int code, const char *what) {
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
    fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    exit(1);
  }
}

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL), sql);
  return statement;
}

static void run(sqlite3_stmt *statement) {
  check(sqlite3_step(statement), sqlite3_sql(statement));
  sqlite3_reset(statement);
}

static void replace_file(const char *path, const char *text, size_t length) {
  int file = open("part", O_WRONLY | O_CREAT | O_EXCL, 0600);
  if (file < 0 || write(file, text, length) != (ssize_t)length || fchmod(file, 0644) != 0 || fsync(file) != 0) exit(1);
  close(file);
  if (rename("part", path) != 0) exit(1);
}

int main(int argc, char **argv) {
  int count = atoi(argv[2]);
  check(sqlite3_open(argv[1], &database), argv[1]);
  sqlite3_busy_timeout(database, 60000);
  check(sqlite3_exec(database, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", NULL, NULL, NULL), "pragma");
  sqlite3_stmt *begin = prepare("BEGIN IMMEDIATE"), *commit = prepare("COMMIT");
  sqlite3_stmt *known = prepare("SELECT id FROM object WHERE name = ?1 COLLATE NOCASE AND owner = 'O'");
  sqlite3_stmt *last = prepare("SELECT id FROM object WHERE id BETWEEN 10241 AND 26240 ORDER BY id DESC LIMIT 1");
  sqlite3_stmt *object = prepare("INSERT INTO object VALUES (?1, ?2, 'O', 'assigned')");
  sqlite3_stmt *version = prepare(
      "INSERT INTO objectVersion VALUES (?1, ?2, ?3, 'O', ?4, 'A sample.', '2', '', '0', '0', '', NULL, 0)");
  sqlite3_stmt *words = prepare("INSERT INTO search (rowid, name, description) VALUES (?1, ?2, 'A sample.')");
  sqlite3_stmt *entry = prepare("INSERT INTO log (author, action, objectID, detail) VALUES ('bench', 'assign', ?1, ?2)");

  for (int i = 0; i < count; i++) {
    char name[64], urn[64], text[4096];
    snprintf(name, sizeof name, "Plain %d", i);
    run(begin);
    sqlite3_bind_text(known, 1, name, -1, SQLITE_STATIC);
    run(known);
    int id = sqlite3_step(last) == SQLITE_ROW ? sqlite3_column_int(last, 0) + 1 : 10241;
    sqlite3_reset(last);
    snprintf(urn, sizeof urn, "urn:oma:lwm2m:x:%d", id);
    sqlite3_bind_int(object, 1, id);
    sqlite3_bind_text(object, 2, name, -1, SQLITE_STATIC);
    run(object);
    sqlite3_bind_int64(version, 1, ((sqlite3_int64)id << 32) + 65536);
    sqlite3_bind_int(version, 2, id);
    sqlite3_bind_text(version, 3, name, -1, SQLITE_STATIC);
    sqlite3_bind_text(version, 4, urn, -1, SQLITE_STATIC);
    run(version);
    sqlite3_bind_int(words, 1, id);
    sqlite3_bind_text(words, 2, name, -1, SQLITE_STATIC);
    run(words);
    sqlite3_bind_int(entry, 1, id);
    sqlite3_bind_text(entry, 2, name, -1, SQLITE_STATIC);
    run(entry);
    run(commit);
    if (argc > 3) {
      FILE *file = fopen(argv[3 + i], "r");
      if (file == NULL) return 1;
      size_t length = fread(text, 1, sizeof text, file);
      fclose(file);
      replace_file(argv[3 + i], text, length);
    }
  }
  sqlite3_stmt *all[] = {begin, commit, known, last, object, version, words, entry};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) sqlite3_finalize(all[i]);
  return sqlite3_close(database) == SQLITE_OK ? 0 : 1;
}
