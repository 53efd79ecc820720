package app.milepost.ui.session;

import app.milepost.people.Counsel;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.scoring.compare.Agenda;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page as it is to be shown.
 *
 * @param session the number of the session in progress, or of the next one
 * @param client the client's name, may be empty
 * @param since when the session in progress began; empty before it has
 * @param agenda what to talk about
 * @param counsel notes and steps as they stand
 * @param earlier closed sessions about this career, latest first
 * @param scores what those added up to, by the session's id, as far as it has been read
 * @param unreadable those besides that are damaged
 */
record SessionState(
    long session,
    String client,
    Optional<Instant> since,
    Agenda agenda,
    Counsel counsel,
    List<Session> earlier,
    Map<Long, EarlierScore> scores,
    List<SessionHead> unreadable) {}
