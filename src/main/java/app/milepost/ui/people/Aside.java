package app.milepost.ui.people;

/** What stands beside the list. */
sealed interface Aside {

  /** The list alone. */
  record Nothing() implements Aside {}

  /** Somebody is added or changed. */
  record Editing(PersonForm form) implements Aside {}

  /** Two records become one. */
  record Merging(MergeForm form) implements Aside {}
}
