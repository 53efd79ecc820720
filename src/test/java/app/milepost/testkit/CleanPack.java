package app.milepost.testkit;

/** A small pack that the linter has nothing to say about. */
public final class CleanPack {

  /** Each line can be replaced by itself. */
  public static final String JSON =
      """
      {
        "format": "milepost-role-pack/1",
        "id": "file-clerk",
        "version": "1.0.0",
        "title": "File Clerk",
        "language": "en",
        "defaultRung": "clerk",
        "sections": [{"id": "technical", "title": "Skills"}],
        "rungs": [
          {"id": "clerk", "title": "Clerk", "years": {"from": 0},
           "sectionWeights": {"technical": 100}},
          {"id": "lead", "title": "Lead Clerk", "years": {"from": 3},
           "sectionWeights": {"technical": 100}}
        ],
        "requirements": [
          {"id": "filing", "section": "technical", "title": "Filing", "importance": 3,
           "mustHave": false, "required": {"clerk": 2, "lead": 3},
           "why": "Lost files cost time.",
           "anchors": [
             "Has not filed anything.",
             "Can say how the shelves are ordered.",
             "Files with a list beside the shelf.",
             "Files alone and finds what others misplaced.",
             "Sets the order that others follow."],
           "evidence": ["A photo of a shelf"],
           "question": "How do you find a lost file?"}
        ],
        "keyFacts": [
          {"id": "pay", "title": "Pay", "facts": [
            {"value": 900, "unit": "USD", "period": "May 2025", "source": "survey",
             "retrieved": "2026-01-02"}]}
        ],
        "guide": {
          "chapters": [
            {"id": "job", "title": "The job", "parts": [
              {"id": "duties", "kind": "points", "sources": ["survey"], "points": [
                {"id": "sort", "title": "Sort", "text": "You sort what comes in.",
                 "requirements": ["filing"], "conflicts": ["hours"]},
                {"id": "find", "title": "Find", "text": "You find what is lost."}]},
              {"id": "beside", "kind": "table", "sources": ["survey"],
               "columns": ["Job", "Works on"], "rows": [
                {"id": "clerk", "title": "Clerk", "cells": ["Files"]},
                {"id": "typist", "title": "Typist", "cells": ["Letters"]}]},
              {"id": "asked", "kind": "skills"},
              {"id": "steps", "kind": "ladder"}]}],
          "conflicts": [
            {"id": "hours", "title": "Hours", "note": "Nobody counted.", "facts": [
              {"value": "Short", "source": "survey", "retrieved": "2026-01-02"},
              {"value": "Long", "source": "survey", "retrieved": "2026-01-02"}]}]
        },
        "sources": [{"id": "survey", "title": "A survey"}]
      }
      """;

  private CleanPack() {}
}
