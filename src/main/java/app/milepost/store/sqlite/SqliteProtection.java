package app.milepost.store.sqlite;

import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Protection;
import app.milepost.store.RecoveryCode;
import app.milepost.store.Secret;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.DataKey;
import app.milepost.store.crypt.KeyWrap;
import app.milepost.store.crypt.Seal;
import app.milepost.store.crypt.Vault;
import java.sql.SQLException;
import java.util.Optional;

/** Protection of a database. */
final class SqliteProtection implements Protection {

  /** What is to be changed along with everything personal. */
  private interface Change {
    void make() throws SQLException;
  }

  /** Keeps the data key under another secret. */
  private interface Rewrap {
    Vault of(Vault before, DataKey key);
  }

  private final Rows rows;
  private final Seal seal;
  private final SqliteAudit audit;
  private final SqliteBackups backups;
  private final VaultRow row;
  private final int rounds;

  /**
   * Makes one.
   *
   * @param backups kept still while the seal changes
   * @param rounds of PBKDF2 for secrets from now on
   */
  SqliteProtection(Rows rows, Seal seal, SqliteAudit audit, SqliteBackups backups, int rounds) {
    this.rows = rows;
    this.seal = seal;
    this.audit = audit;
    this.backups = backups;
    row = new VaultRow(rows);
    this.rounds = rounds;
  }

  @Override
  public boolean isOn() {
    return seal.key().isPresent();
  }

  @Override
  public TurnedOn turnOn(char[] passphrase) throws StoreException {
    Secret secret = Secret.passphrase(passphrase);
    try {
      requireLength(passphrase);
      if (isOn()) {
        throw new StoreException(
            "Your data is protected already. You can change the passphrase instead.");
      }
      RecoveryCode code = RecoveryCode.random();
      DataKey key = DataKey.random();
      Vault vault = Vault.of(key, secret, Secret.recoveryCode(code), rounds);
      return backups.alone(() -> {
        reseal(Optional.of(key), Action.DATA_PROTECTED, () -> row.write(vault));
        Tidying.Outcome tidied = Tidying.of(rows);
        return new TurnedOn(code, tidied.leftOver(), tidied.backupsDeleted());
      });
    } finally {
      secret.wipe();
    }
  }

  @Override
  public void change(Secret present, char[] passphrase) throws StoreException {
    Secret secret = Secret.passphrase(passphrase);
    try {
      requireLength(passphrase);
      rewrap(
          present,
          Action.PASSPHRASE_CHANGED,
          (vault, key) -> vault.withPassphrase(KeyWrap.of(key, secret, rounds)));
    } finally {
      present.wipe();
      secret.wipe();
    }
  }

  @Override
  public RecoveryCode newRecoveryCode(Secret present) throws StoreException {
    RecoveryCode code = RecoveryCode.random();
    rewrap(
        present,
        Action.RECOVERY_CODE_CHANGED,
        (vault, key) -> vault.withRecovery(KeyWrap.of(key, Secret.recoveryCode(code), rounds)));
    return code;
  }

  @Override
  public void turnOff(Secret present) throws StoreException {
    vault(present).unlock(present).destroy();
    backups.alone(() -> {
      reseal(Optional.empty(), Action.PROTECTION_ENDED, row::delete);
      // Encrypted leftovers harm nobody.
      return Cleaning.tryTo(rows);
    });
  }

  private static void requireLength(char[] passphrase) throws StoreException {
    if (passphrase.length < SHORTEST) {
      throw new StoreException(
          "This passphrase has fewer than %d letters, so nothing was changed. Choose a longer one."
              .formatted(SHORTEST));
    }
  }

  private Vault vault(Secret present) throws StoreException {
    try {
      return rows.read(row::read)
          .orElseThrow(() ->
              new StoreException(
                  "Your data is not protected, so there is nothing to change. You can turn"
                      + " protection on."));
    } catch (StoreException e) {
      present.wipe();
      throw e;
    }
  }

  private void reseal(Optional<DataKey> key, Action action, Change change) throws StoreException {
    try (Seal next = new Seal()) {
      next.use(key.map(DataKey::copy));
      rows.transact(() -> {
        new Resealing(rows).run(seal, next);
        change.make();
        audit.sealing(next).add(action, Optional.empty());
        return action;
      });
      seal.use(key);
    } catch (StoreException | RuntimeException e) {
      key.ifPresent(DataKey::destroy);
      throw e;
    }
  }

  private void rewrap(Secret present, Action action, Rewrap rewrap) throws StoreException {
    Vault before = vault(present);
    DataKey key = before.unlock(present);
    try {
      Vault after = rewrap.of(before, key);
      rows.transact(() -> {
        row.write(after);
        audit.add(action, Optional.empty());
        return after;
      });
    } finally {
      key.destroy();
    }
    Cleaning.tryToEmptyLog(rows);
  }
}
