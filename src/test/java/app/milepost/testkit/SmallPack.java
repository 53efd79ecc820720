package app.milepost.testkit;

import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The smallest role pack that the contract allows. */
public final class SmallPack {

  /** One rung, one section, one requirement. */
  public static final String JSON =
      """
      {
        "format": "milepost-role-pack/1",
        "id": "file-clerk",
        "version": "1.0.0",
        "title": "File Clerk",
        "defaultRung": "clerk",
        "sections": [{"id": "technical", "title": "Skills"}],
        "rungs": [
          {
            "id": "clerk",
            "title": "Clerk",
            "years": {"from": 0},
            "sectionWeights": {"technical": 100}
          }
        ],
        "requirements": [
          {
            "id": "filing",
            "section": "technical",
            "title": "Filing",
            "importance": 3,
            "mustHave": false,
            "required": {"clerk": 2},
            "anchors": [
              "Has not filed anything",
              "Can say how the shelves are ordered",
              "Files with a list beside the shelf",
              "Files alone and finds what others misplaced",
              "Sets the order that others follow"
            ]
          }
        ]
      }
      """;

  private SmallPack() {}

  /** Returns it, read. */
  public static RolePack read() {
    try {
      return new PackReader()
          .read("file-clerk", new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)));
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }
}
