package app.milepost.format.source;

import java.util.List;

/** What came of an import of careers. */
public sealed interface ImportOutcome permits OnetOutcome, EscoOutcome, CaseOutcome {

  /** Returns sentences for the person who asked for it, at least one. */
  List<String> sentences();
}
