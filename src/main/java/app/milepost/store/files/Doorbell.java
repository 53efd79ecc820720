package app.milepost.store.files;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A socket in the data folder by which a second Milepost reaches the first. It never touches the
 * network. A connection is the whole message; one byte back says that it was heard.
 */
public final class Doorbell implements AutoCloseable {

  /** Systems allow from 104 bytes up. */
  private static final int LONGEST_PATH = 100;

  private static final int PATIENCE_MILLIS = 2_000;
  private static final int BETWEEN_MILLIS = 50;

  private final ServerSocketChannel server;
  private final Path socket;
  private final Runnable rung;

  private Doorbell(ServerSocketChannel server, Path socket, Runnable rung) {
    this.server = server;
    this.socket = socket;
    this.rung = rung;
  }

  /**
   * Listens until closed, in place of whatever a dead process left there.
   *
   * @param rung run on a thread of its own, once for every ring
   * @return empty where the system has no such sockets or the path is too long for one
   */
  static Optional<Doorbell> hang(Path socket, Runnable rung) {
    if (tooLong(socket)) {
      return Optional.empty();
    }
    try {
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      OwnerOnly.restrict(socket);
      Doorbell doorbell = new Doorbell(server, socket, rung);
      Thread.ofPlatform().daemon().name("milepost-doorbell").start(doorbell::listen);
      return Optional.of(doorbell);
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private void listen() {
    while (server.isOpen()) {
      try (SocketChannel caller = server.accept()) {
        rung.run();
        caller.write(ByteBuffer.wrap(new byte[] {1}));
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        // The caller has gone; the next one matters.
      }
    }
  }

  /**
   * Rings, again and again for two seconds, since whoever is there may only just be moving in.
   *
   * @return whether somebody answered
   */
  public static boolean ring(Path socket) {
    if (tooLong(socket)) {
      return false;
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    try {
      boolean answered = answers(socket);
      while (!answered && System.nanoTime() < end) {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        answered = answers(socket);
      }
      return answered;
    } catch (UnsupportedOperationException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean answers(Path socket) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        Selector selector = Selector.open()) {
      channel.configureBlocking(false);
      if (!channel.connect(UnixDomainSocketAddress.of(socket))) {
        return false;
      }
      channel.register(selector, SelectionKey.OP_READ);
      return selector.select(PATIENCE_MILLIS) > 0 && channel.read(ByteBuffer.allocate(1)) == 1;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean tooLong(Path socket) {
    return socket.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH;
  }

  /** Stops listening and takes the socket away. */
  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
    } catch (IOException e) {
      // The next one takes over whatever is left.
    }
  }
}
