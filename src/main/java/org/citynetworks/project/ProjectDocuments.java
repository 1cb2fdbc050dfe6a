package org.citynetworks.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.document.Documents;
import org.citynetworks.document.FileKind;
import org.citynetworks.document.Upload;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the files of projects.
 */
@Component
public class ProjectDocuments {

	private static final String ALIKE = """
			select exists (
				select
				from project_document
				join document on document.id = project_document.document
				where project = :project and project_document.name = :name and sha256 = :sha256
			)
			""";

	private final JdbcClient jdbc;

	private final Documents documents;

	private final AuditLog audit;

	private final DataVersion version;

	ProjectDocuments(JdbcClient jdbc, Documents documents, AuditLog audit, DataVersion version) {
		this.jdbc = jdbc;
		this.documents = documents;
		this.audit = audit;
		this.version = version;
	}

	/** Those of a project, in the order in which they came. */
	public List<ProjectDocument> of(String project) {
		return this.jdbc.sql("""
				select document, project_document.name, language, type, size
				from project_document
				join document on document.id = project_document.document
				where project = :project
				order by kept_at, document
				""").param("project", project).query(ProjectDocuments::document).list();
	}

	/**
	 * Adds a file; one that is there already, as after a second press, is not added
	 * again.
	 */
	@Transactional
	public void add(String project, Upload upload, String name, @Nullable String language) {
		this.jdbc.sql("select 1 from project where slug = :project for update")
			.param("project", project)
			.query()
			.listOfRows();
		if (this.jdbc.sql(ALIKE)
			.param("project", project)
			.param("name", name)
			.param("sha256", upload.sha256())
			.query(Boolean.class)
			.single()) {
			return;
		}
		var document = this.documents.keep(upload);
		this.jdbc.sql("""
				insert into project_document (document, project, name, language)
				values (:document, :project, :name, :language)
				""")
			.param("document", document.id())
			.param("project", project)
			.param("name", name)
			.param("language", language)
			.update();
		changed("project.document-add", project, document.id());
	}

	/** Takes one away for good, if it is the project's. */
	@Transactional
	public void remove(String project, UUID document) {
		var removed = this.jdbc.sql("delete from project_document where project = :project and document = :document")
			.param("project", project)
			.param("document", document)
			.update();
		if (removed > 0) {
			this.documents.remove(document);
			changed("project.document-remove", project, document);
		}
	}

	private void changed(String deed, String project, UUID document) {
		this.audit.record(deed, ProjectEditing.KIND + "/" + project, Map.of("document", document.toString()));
		this.version.raise("directory");
	}

	private static ProjectDocument document(ResultSet line, int row) throws SQLException {
		return new ProjectDocument(line.getObject("document", UUID.class), line.getString("name"),
				line.getString("language"), FileKind.of(line.getString("type")).orElseThrow(), line.getLong("size"));
	}

}
