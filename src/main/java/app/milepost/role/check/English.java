package app.milepost.role.check;

import app.milepost.role.RolePack;
import java.util.Locale;

/** Tells whether rules that know only English apply. */
final class English {

  private English() {}

  static boolean is(RolePack pack) {
    return Locale.forLanguageTag(pack.language()).getLanguage().equals("en");
  }
}
