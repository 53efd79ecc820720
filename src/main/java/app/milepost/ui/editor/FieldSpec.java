package app.milepost.ui.editor;

import app.milepost.editor.Place;

/**
 * A field of a form.
 *
 * @param place what is entered in it
 * @param label its name
 * @param help a sentence on what belongs there; empty where the name says it
 * @param needed whether the career can't be used without it
 * @param input how it is entered
 */
record FieldSpec(Place place, String label, String help, boolean needed, Input input) {

  static FieldSpec needed(Place place, String label, Input input) {
    return new FieldSpec(place, label, "", true, input);
  }

  static FieldSpec open(Place place, String label, Input input) {
    return new FieldSpec(place, label, "", false, input);
  }

  FieldSpec help(String sentence) {
    return new FieldSpec(place, label, sentence, needed, input);
  }
}
