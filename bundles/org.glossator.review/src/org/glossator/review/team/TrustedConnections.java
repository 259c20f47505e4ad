package org.glossator.review.team;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnectionFactory;
import org.eclipse.jgit.util.SystemReader;
import org.glossator.text.InputFault;

/**
 * Connections over https that trust, besides whom Java trusts, the certificates in the file that git's own setting
 * {@code http.sslCAInfo} names, and in that of the variable {@code GIT_SSL_CAINFO}. JGit knows neither, and many teams' servers have a
 * certificate of their own.
 */
final class TrustedConnections implements HttpConnectionFactory {

	private static final String SECTION = "http";
	private static final String SETTING = "sslCAInfo";
	private static final String VARIABLE = "GIT_SSL_CAINFO";

	private final HttpConnectionFactory plain = new JDKHttpConnectionFactory();
	private final TrustManager[] trusted;

	private TrustedConnections(TrustManager[] trusted) {
		this.trusted = trusted;
	}

	/**
	 * For an address, by the settings of its repository.
	 *
	 * @return null where nobody is trusted besides whom Java trusts
	 * @throws InputFault if the file cannot be read
	 */
	static TrustedConnections of(Config settings, String address) throws InputFault {
		List<Certificate> more = new ArrayList<>();
		for (String file : files(settings, address)) {
			Path path = Path.of(file.startsWith("~/") ? System.getProperty("user.home") + file.substring(1) : file);
			try (InputStream in = Files.newInputStream(path)) {
				Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(in);
				if (found.isEmpty()) {
					throw new CertificateException("There is no certificate in it");
				}
				more.addAll(found);
			} catch (IOException | GeneralSecurityException e) {
				throw new InputFault(path, 0, "The certificates that git's setting http.sslCAInfo names cannot be read; it is to be a file in PEM form.", e);
			}
		}
		try {
			return more.isEmpty() ? null : new TrustedConnections(trusting(more));
		} catch (IOException | GeneralSecurityException e) {
			throw new InputFault(null, 0, "Java cannot use the certificates that git's setting http.sslCAInfo names: " + e.getMessage() + ".", e);
		}
	}

	/** That of the variable, and that of the setting for the longest beginning of the address, else for all. */
	private static List<String> files(Config settings, String address) {
		String longest = null;
		for (String beginning : settings.getSubsections(SECTION)) {
			boolean covers = address.startsWith(beginning) && settings.getString(SECTION, beginning, SETTING) != null;
			longest = covers && (longest == null || beginning.length() > longest.length()) ? beginning : longest;
		}
		return Stream.of(SystemReader.getInstance().getenv(VARIABLE), settings.getString(SECTION, longest, SETTING)).filter(Objects::nonNull)
				.filter(file -> !file.isBlank()).toList();
	}

	private static TrustManager[] trusting(Collection<? extends Certificate> more) throws GeneralSecurityException, IOException {
		KeyStore all = KeyStore.getInstance(KeyStore.getDefaultType());
		all.load(null, null);
		int number = 0;
		for (Certificate each : more) {
			all.setCertificateEntry("own-" + number++, each);
		}
		TrustManagerFactory usual = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		usual.init((KeyStore) null);
		for (TrustManager manager : usual.getTrustManagers()) {
			if (manager instanceof X509TrustManager known) {
				for (X509Certificate each : known.getAcceptedIssuers()) {
					all.setCertificateEntry("usual-" + number++, each);
				}
			}
		}
		TrustManagerFactory both = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		both.init(all);
		return both.getTrustManagers();
	}

	/** What to tell where a server's certificate is the reason of a failure; null where it is not. */
	static String refusal(Throwable failure, String address) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SSLException) {
				return "The certificate of " + address + " is not trusted (" + cause.getMessage()
						+ "); if you know the server, save its certificate as a PEM file and name that in git's setting: git config --global http.sslCAInfo FILE.";
			}
		}
		return null;
	}

	@Override
	public HttpConnection create(URL url) throws IOException {
		return trusting(url, plain.create(url));
	}

	@Override
	public HttpConnection create(URL url, Proxy proxy) throws IOException {
		return trusting(url, plain.create(url, proxy));
	}

	private HttpConnection trusting(URL url, HttpConnection connection) throws IOException {
		if (url.getProtocol().equals("https")) {
			try {
				connection.configure(null, trusted, null);
			} catch (GeneralSecurityException e) {
				throw new IOException("The connection to " + url + " cannot be secured", e);
			}
		}
		return connection;
	}
}
