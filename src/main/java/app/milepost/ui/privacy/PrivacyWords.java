package app.milepost.ui.privacy;

import app.milepost.store.Protection;
import java.util.List;

/** What is said about protection. */
final class PrivacyWords {

  static final List<String> PROTECTED =
      List.of(
          "Names, contacts, tags, answers, notes and next steps are encrypted on the disk.",
          "Nobody can read them without the passphrase or the recovery code. Copies and backups"
              + " made from now on are encrypted, too.");

  static final List<String> NOT_PROTECTED =
      List.of(
          "What is on screen while Milepost is unlocked, and pictures of it.",
          "PDFs and other files you save, and paper you print.",
          "Copies and backups in other folders, made before. Those in this folder that are not"
              + " encrypted are deleted, once one that is has been made and read back.",
          "A lost passphrase together with a lost recovery code: nobody can open your data then.");

  private static final int SHORT = 12;
  private static final int LONG = 20;

  private PrivacyWords() {}

  static String title(Task task) {
    return switch (task) {
      case TURN_ON -> "Protect your data with a passphrase";
      case CHANGE -> "Change the passphrase";
      case NEW_CODE -> "Make a new recovery code";
      case TURN_OFF -> "Turn protection off";
    };
  }

  static String lead(Task task) {
    return switch (task) {
      case TURN_ON ->
          "Milepost will ask for it each time it starts or was locked. Four or more words that do"
              + " not belong together are easy to remember and hard to guess.";
      case CHANGE ->
          "The recovery code stays as it is. Backups made before still open with the passphrase of"
              + " now.";
      case NEW_CODE ->
          "The code of now will open nothing but backups made before. Your passphrase stays.";
      case TURN_OFF ->
          "Everything will be decrypted. Whoever can use your account on this computer can read it"
              + " then, and Milepost will not lock any more.";
    };
  }

  static String action(Task task) {
    return switch (task) {
      case TURN_ON -> "Protect";
      case CHANGE -> "Change it";
      case NEW_CODE -> "Make a new code";
      case TURN_OFF -> "Turn it off";
    };
  }

  static String working(Task task) {
    return switch (task) {
      case TURN_ON -> "Encrypting everything… With many people this takes some seconds.";
      case TURN_OFF -> "Decrypting everything… With many people this takes some seconds.";
      case CHANGE, NEW_CODE -> "Checking…";
    };
  }

  static String done(Task task) {
    return switch (task) {
      case TURN_ON -> "✓ Your data is protected.";
      case CHANGE -> "✓ The passphrase is changed.";
      case NEW_CODE -> "✓ The new recovery code is in use.";
      case TURN_OFF -> "✓ Your data is not protected any more.";
    };
  }

  /** Returns what a passphrase of so many letters is worth; length is what counts. */
  static String strength(int letters) {
    if (letters == 0) {
      return "At least %d letters. Longer is better.".formatted(Protection.SHORTEST);
    }
    if (letters < Protection.SHORTEST) {
      return "Too short: %d of at least %d letters.".formatted(letters, Protection.SHORTEST);
    }
    if (letters < SHORT) {
      return "Short. One more word makes it much harder to guess.";
    }
    return letters < LONG ? "A fair length." : "A good length.";
  }
}
