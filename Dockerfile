# The bot in a container: `docker build -t glas .`; see docs/operations.md.
FROM python:3.11-slim-bookworm AS build
# run, or meaning: with what GLAS_LIKENESS=meaning needs
ARG LIST=run
WORKDIR /src
RUN python -m venv /opt/glas
COPY requirements/${LIST}.txt requirements/${LIST}.txt
RUN /opt/glas/bin/pip install --no-cache-dir --require-hashes --requirement requirements/${LIST}.txt
COPY . .
RUN /opt/glas/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim-bookworm
RUN useradd --uid 10001 --create-home --home-dir /data --shell /usr/sbin/nologin glas
COPY --from=build /opt/glas /opt/glas
ENV PATH=/opt/glas/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    GLAS_DATA_DIR=/data \
    GLAS_LISTEN=0.0.0.0:8080 \
    GLAS_LOG=json
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
# Alive is healthy: /readyz would restart a bot that only waits for its database.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8080/healthz', timeout=2)"]
CMD ["glas", "run"]
