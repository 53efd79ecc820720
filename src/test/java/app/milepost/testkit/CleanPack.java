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

  /** Two activities for the pack; each line can be replaced by itself. */
  public static final String ACTIVITIES =
      """
      [
        {"id": "shelf", "title": "Order a shelf", "kind": "project", "hours": 12, "weeks": 3,
         "cost": {"from": 0, "to": 0, "currency": "USD", "estimate": true},
         "lifts": [{"requirement": "filing", "to": 2, "evidence": "example"}],
         "how": "On Monday, pick a shelf. You are done when a friend finds each file."},
        {"id": "course", "title": "A filing course", "kind": "education", "hours": 30, "weeks": 8,
         "timeFact": {"source": "survey", "period": "2025", "retrieved": "2026-01-02"},
         "cost": {"from": 80.5, "to": 120, "currency": "USD",
           "fact": {"source": "survey", "period": "2026", "region": "Ohio",
             "retrieved": "2026-01-03", "note": "Books cost more."}},
         "provider": "Evening school",
         "lifts": [{"requirement": "filing", "to": 3, "evidence": "document"}],
         "needs": ["shelf", {"requirement": "filing", "level": 2}],
         "oneOf": "schooling",
         "how": "On Monday, sign up. You are done when you have passed."}
      ]
      """;

  private CleanPack() {}

  /** Returns the pack with activities, given as a JSON list. */
  public static String with(String activities) {
    return JSON.replace("\"guide\": {", "\"activities\": " + activities + ", \"guide\": {");
  }
}
