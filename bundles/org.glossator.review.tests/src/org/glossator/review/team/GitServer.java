package org.glossator.review.team;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/**
 * Serves the bare repositories of a folder on this machine as git's own {@code git http-backend} does (CGI, RFC 3875), over
 * https where it is given a certificate, to whoever has the login. It can be told to stand still in the middle of a
 * transfer. One connection a request; for tests.
 */
final class GitServer implements AutoCloseable {

	private static final int BLOCK = 512;

	private final Path folder;
	private final Path backend;
	private final boolean secure;
	private final String authorization;
	private final ServerSocket socket;
	private final List<Socket> open = new CopyOnWriteArrayList<>();
	/** What was asked for, such as {@code POST /meet.git/git-upload-pack}. */
	final List<String> requests = new CopyOnWriteArrayList<>();
	private final CountDownLatch still = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);
	private volatile String stall = "";
	private volatile int after;

	/**
	 * @param folder holds the repositories
	 * @param backend git's program
	 * @param tls null for plain http
	 * @param login {@code name:password}, or null where everybody may come in
	 */
	GitServer(Path folder, Path backend, SSLContext tls, String login) throws IOException {
		this.folder = folder;
		this.backend = backend;
		secure = tls != null;
		authorization = login == null ? null : "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
		ServerSocketFactory factory = secure ? tls.getServerSocketFactory() : ServerSocketFactory.getDefault();
		socket = factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::serve);
	}

	/** The address of a repository. */
	String address(String repository) {
		return (secure ? "https" : "http") + "://localhost:" + socket.getLocalPort() + "/" + repository;
	}

	/** Stands still once so many bytes went through: the answer to a request that ends so, or with {@code > } before it what is sent with it. */
	void stallIn(String request, int bytes) {
		after = bytes;
		stall = request;
	}

	/** Waits until it stands still. */
	boolean standsStill() throws InterruptedException {
		return still.await(60, TimeUnit.SECONDS);
	}

	/** Ends all connections, as a killed client does, and goes on with new ones. */
	void release() throws IOException {
		stall = "";
		goOn.countDown();
		for (Socket each : open) {
			each.close();
		}
	}

	private void serve() {
		while (!socket.isClosed()) {
			try {
				Socket client = socket.accept();
				open.add(client);
				Thread.ofPlatform().daemon().start(() -> answer(client));
			} catch (IOException e) {
				// Closed, or a client that does not trust us went away.
				continue;
			}
		}
	}

	private void answer(Socket client) {
		try (client) {
			InputStream in = new BufferedInputStream(client.getInputStream());
			String[] line = line(in).split(" ");
			Map<String, String> head = head(in);
			requests.add(line[0] + " " + line[1]);
			OutputStream out = client.getOutputStream();
			if (authorization != null && !authorization.equals(head.get("authorization"))) {
				out.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"team\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				return;
			}
			if ("100-continue".equals(head.get("expect"))) {
				out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			}
			run(line, head, in, out);
		} catch (IOException | InterruptedException e) {
			// The client is gone: what it asked for is of no use to anybody.
			requests.add("broken off: " + e);
		} finally {
			open.remove(client);
		}
	}

	private void run(String[] line, Map<String, String> head, InputStream in, OutputStream out) throws IOException, InterruptedException {
		String[] target = line[1].split("\\?", 2);
		ProcessBuilder builder = new ProcessBuilder(backend.toString());
		Map<String, String> environment = builder.environment();
		environment.keySet().removeIf(name -> name.startsWith("GIT_"));
		environment.putAll(Map.of("GIT_PROJECT_ROOT", folder.toString(), "GIT_HTTP_EXPORT_ALL", "1", "PATH_INFO", target[0], "REQUEST_METHOD", line[0],
				"QUERY_STRING", target.length > 1 ? target[1] : "", "CONTENT_TYPE", head.getOrDefault("content-type", ""), "REMOTE_USER", "team",
				"REMOTE_ADDR", "127.0.0.1", "HTTP_CONTENT_ENCODING", head.getOrDefault("content-encoding", ""), "GIT_PROTOCOL",
				head.getOrDefault("git-protocol", "")));
		if (head.containsKey("content-length")) {
			environment.put("CONTENT_LENGTH", head.get("content-length"));
		}
		Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try {
			try (OutputStream body = process.getOutputStream()) {
				boolean stalls = stall.startsWith("> ") && line[1].endsWith(stall.substring(2));
				body(in, head, stalls ? stalling(body) : body);
			}
			InputStream answer = new BufferedInputStream(process.getInputStream());
			Map<String, String> fields = head(answer);
			String status = fields.containsKey("status") ? fields.remove("status") : "200 OK";
			StringBuilder first = new StringBuilder("HTTP/1.1 ").append(status).append("\r\nConnection: close\r\n");
			fields.forEach((name, value) -> first.append(name).append(": ").append(value).append("\r\n"));
			out.write(first.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
			out.flush();
			OutputStream sent = !stall.isEmpty() && line[1].endsWith(stall) ? stalling(out) : out;
			byte[] block = new byte[BLOCK];
			for (int read = answer.read(block); read >= 0; read = answer.read(block)) {
				sent.write(block, 0, read);
				sent.flush();
			}
		} finally {
			process.destroy();
		}
	}

	/** Passes on so many bytes, then stands still until it is released, and fails then. */
	private OutputStream stalling(OutputStream to) {
		return new OutputStream() {
			private int left = after;

			@Override
			public void write(int b) throws IOException {
				if (left-- == 0) {
					to.flush();
					still.countDown();
					try {
						goOn.await();
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
					}
					throw new EOFException("The other side is gone");
				}
				to.write(b);
			}

			@Override
			public void flush() throws IOException {
				to.flush();
			}
		};
	}

	private static void body(InputStream in, Map<String, String> head, OutputStream to) throws IOException {
		if ("chunked".equalsIgnoreCase(head.get("transfer-encoding"))) {
			for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
				copy(in, size, to);
				line(in);
			}
		} else {
			copy(in, Integer.parseInt(head.getOrDefault("content-length", "0")), to);
		}
	}

	private static void copy(InputStream in, int length, OutputStream to) throws IOException {
		for (int left = length; left > 0;) {
			byte[] block = in.readNBytes(Math.min(left, BLOCK));
			if (block.length == 0) {
				throw new EOFException("Half a request");
			}
			to.write(block);
			to.flush();
			left -= block.length;
		}
	}

	private static Map<String, String> head(InputStream in) throws IOException {
		Map<String, String> head = new TreeMap<>();
		for (String field = line(in); !field.isEmpty(); field = line(in)) {
			int colon = field.indexOf(':');
			head.put(field.substring(0, colon).toLowerCase(Locale.ROOT), field.substring(colon + 1).strip());
		}
		return head;
	}

	private static String line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int b = in.read(); b != '\n'; b = in.read()) {
			if (b < 0) {
				throw new EOFException("Half a line");
			}
			line.write(b);
		}
		return line.toString(StandardCharsets.UTF_8).stripTrailing();
	}

	@Override
	public void close() throws IOException {
		socket.close();
		release();
	}
}
