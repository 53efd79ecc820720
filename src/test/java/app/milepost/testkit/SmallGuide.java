package app.milepost.testkit;

import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A guide for {@link SmallPack} that has every kind of part once. */
public final class SmallGuide {

  /** The value of the pack's field {@code guide}. */
  public static final String JSON =
      """
      {"chapters": [
        {"id": "job", "title": "The job", "summary": "What a clerk does.", "parts": [
          {"id": "duties", "kind": "points", "title": "Duties", "sources": ["survey"], "points": [
            {"id": "sort", "title": "Sort", "text": "You sort.", "items": ["By name", "By date"],
             "facts": [{"value": 3, "unit": "hours", "source": "survey", "retrieved": "2026-01-02"}],
             "requirements": ["filing"], "conflicts": ["hours", "pay"]}]},
          {"id": "beside", "kind": "table", "columns": ["Job", "Works on"], "rows": [
            {"id": "clerk", "title": "Clerk", "cells": ["Files"]},
            {"id": "typist", "title": "Typist", "cells": ["Letters"]}]},
          {"id": "sides", "kind": "sides",
           "for": {"title": "For", "points": [{"id": "calm", "title": "Calm"}]},
           "against": {"title": "Against", "points": [{"id": "dust", "title": "Dust"}]}},
          {"id": "asked", "kind": "skills"},
          {"id": "steps-up", "kind": "ladder"},
          {"id": "paid", "kind": "pay"}]},
        {"id": "way", "title": "The way in", "parts": [
          {"id": "first-steps", "kind": "steps", "points": [{"id": "ask", "title": "Ask"}]},
          {"id": "routes", "kind": "routes", "routes": [
            {"id": "school", "title": "School", "text": "You learn.",
             "time": [{"value": {"from": 6, "to": 9}, "unit": "months", "source": "survey",
                       "retrieved": "2026-01-02"}],
             "prerequisites": ["None"], "leadsTo": ["A desk"]}]},
          {"id": "papers", "kind": "credentials", "credentials": [
            {"id": "fc", "short": "FC", "title": "Filing Certificate", "issuer": "The guild",
             "text": "Shows that you file.", "prerequisites": ["A test"]}]},
          {"id": "lists", "kind": "checklists", "points": [
            {"id": "letter", "title": "Letter", "items": ["Name the shelf you kept"]}]},
          {"id": "asked-often", "kind": "questions", "points": [
            {"id": "why", "title": "Why file?", "text": "To find it again."}]},
          {"id": "places", "kind": "ranges", "unit": "USD", "points": [
            {"id": "north", "title": "North", "facts": [
              {"value": {"from": 10, "to": 20}, "unit": "USD", "source": "survey",
               "retrieved": "2026-01-02"}]}]},
          {"id": "near", "kind": "related", "careers": [
            {"id": "archivist", "title": "Archivist", "text": "Keeps old files.",
             "differs": "Older files.", "shared": ["filing"]}]}]}],
       "conflicts": [
        {"id": "hours", "title": "Hours", "note": "Nobody counted.", "facts": [
          {"value": "Short", "source": "survey", "retrieved": "2026-01-02"},
          {"value": "Long", "source": "survey", "retrieved": "2026-01-02"}]}]}
      """;

  /** A pack with the guide, a key figure and a source. */
  public static final String PACK =
      SmallPack.JSON.stripTrailing().replaceFirst("}$", "")
          + """
          , "keyFacts": [{"id": "pay", "title": "Pay", "facts": [
              {"value": 9, "unit": "USD", "source": "survey", "retrieved": "2026-01-02"}]}],
            "sources": [{"id": "survey", "title": "A survey"}],
            "guide":
          """
          + JSON
          + "}";

  private SmallGuide() {}

  /** Returns the pack, read. */
  public static RolePack pack() {
    byte[] json = PACK.getBytes(StandardCharsets.UTF_8);
    try {
      return new PackReader().read("the small guide", new ByteArrayInputStream(json));
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }
}
